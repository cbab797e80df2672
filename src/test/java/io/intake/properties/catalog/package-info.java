/// The definitions, those of Intake and those of administrators.
@NullMarked
package io.intake.properties.catalog;

import org.jspecify.annotations.NullMarked;
