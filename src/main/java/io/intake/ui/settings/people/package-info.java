/// Who may sign in, and what they may do.
@NullMarked
package io.intake.ui.settings.people;

import org.jspecify.annotations.NullMarked;
