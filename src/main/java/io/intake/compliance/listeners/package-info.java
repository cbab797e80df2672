/// What compliance does when others tell what happened.
@NullMarked
package io.intake.compliance.listeners;

import org.jspecify.annotations.NullMarked;
