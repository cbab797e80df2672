/// Parts that screens are made of; they know no screen.
@NullMarked
package io.intake.ui.components;

import org.jspecify.annotations.NullMarked;
