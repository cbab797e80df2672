/// Links between records, and the labels that say what a link means.
@NullMarked
@ApplicationModule(displayName = "Associations", allowedDependencies = {"crmobjects", "properties", "users"})
package io.intake.associations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
