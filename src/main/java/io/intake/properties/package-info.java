/// What can be known of a record: property definitions, their types, and how a text becomes a value.
@NullMarked
@ApplicationModule(displayName = "Properties", allowedDependencies = {"users"})
package io.intake.properties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
