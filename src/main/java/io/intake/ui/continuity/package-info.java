/// Keeps people going: the focus is not lost with what had it, and a screen stays usable while it waits.
@NullMarked
package io.intake.ui.continuity;

import org.jspecify.annotations.NullMarked;
