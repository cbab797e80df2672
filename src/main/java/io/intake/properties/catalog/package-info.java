/// The property definitions: those that come with Intake, read from resource files, beside those that administrators add.
@NullMarked
package io.intake.properties.catalog;

import org.jspecify.annotations.NullMarked;
