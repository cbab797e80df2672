/// Records as files to take home, written in the background.
@NullMarked
@ApplicationModule(displayName = "Exports", allowedDependencies = {"associations", "imports", "crmobjects", "properties", "users"})
package io.intake.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
