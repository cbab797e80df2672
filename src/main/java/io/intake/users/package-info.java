/// Who may sign in and what they may do: the people who work with Intake, who are also the owners of records.
@NullMarked
@ApplicationModule(displayName = "Users", allowedDependencies = {})
package io.intake.users;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
