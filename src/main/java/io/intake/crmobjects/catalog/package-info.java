/// The object types that come with Intake.
@NullMarked
package io.intake.crmobjects.catalog;

import org.jspecify.annotations.NullMarked;
