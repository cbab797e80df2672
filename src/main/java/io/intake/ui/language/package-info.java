/// In which language a user reads: chosen or the browser's, and the words for what comes with Intake.
@NullMarked
package io.intake.ui.language;

import org.jspecify.annotations.NullMarked;
