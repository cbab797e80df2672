/// What is left after a power cut: a real process, killed while it works.
@NullMarked
package io.intake.crash;

import org.jspecify.annotations.NullMarked;
