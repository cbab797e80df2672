/// Records by the stage they are in.
@NullMarked
package io.intake.ui.board;

import org.jspecify.annotations.NullMarked;
