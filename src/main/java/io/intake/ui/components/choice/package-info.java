/// Choices that are always in sight.
@NullMarked
package io.intake.ui.components.choice;

import org.jspecify.annotations.NullMarked;
