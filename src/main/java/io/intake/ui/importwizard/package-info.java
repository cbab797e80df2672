/// The way from a file to a started import, a screen a step.
@NullMarked
package io.intake.ui.importwizard;

import org.jspecify.annotations.NullMarked;
