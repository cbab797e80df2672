/// The record store: object types, records, their identifiers, changes and selections.
@NullMarked
@ApplicationModule(displayName = "CRM objects", allowedDependencies = {"properties", "users"})
package io.intake.crmobjects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
