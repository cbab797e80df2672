/// The parts of the step in which a file is chosen and recognised.
@NullMarked
package io.intake.ui.importwizard.file;

import org.jspecify.annotations.NullMarked;
