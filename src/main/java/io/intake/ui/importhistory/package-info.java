/// The imports that were, that run, and that were begun.
@NullMarked
package io.intake.ui.importhistory;

import org.jspecify.annotations.NullMarked;
