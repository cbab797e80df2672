/// Recognises healed files of failed rows, so that they go on where their import ended.
@NullMarked
package io.intake.imports.attempts;

import org.jspecify.annotations.NullMarked;
