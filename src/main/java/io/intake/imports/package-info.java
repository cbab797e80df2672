/// From a spreadsheet to stored, linked records: recognise, map, plan, run.
@NullMarked
@ApplicationModule(displayName = "Imports", allowedDependencies = {"associations", "compliance", "crmobjects", "properties", "users"})
package io.intake.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
