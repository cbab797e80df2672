/// Made-up contacts and companies, to try Intake out. Loaded when somebody asks for them, never by itself.
@NullMarked
@ApplicationModule(displayName = "Demo data", allowedDependencies = {"associations", "crmobjects", "properties", "users"})
package io.intake.demodata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
