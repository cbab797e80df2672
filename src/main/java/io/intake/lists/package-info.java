/// Named sets of records, built by hand or from an import.
@NullMarked
@ApplicationModule(displayName = "Lists", allowedDependencies = {"imports", "crmobjects", "properties", "users"})
package io.intake.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
