/// The screens: one room on top that may open any door below, and whose own door nobody opens.
@NullMarked
@ApplicationModule(displayName = "User interface",
    allowedDependencies = {"demodata", "exports", "lists", "imports", "associations", "compliance", "crmobjects", "properties", "users"})
package io.intake.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
