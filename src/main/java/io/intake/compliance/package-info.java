/// What the law asks: legal basis, acceptable use, and the record of who confirmed what.
@NullMarked
@ApplicationModule(displayName = "Compliance", allowedDependencies = {"crmobjects", "properties", "users"})
package io.intake.compliance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
