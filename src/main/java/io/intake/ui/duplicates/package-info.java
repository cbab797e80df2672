/// Possible doubles in the file of a draft, worked through beside the other findings of its check.
@NullMarked
package io.intake.ui.duplicates;

import org.jspecify.annotations.NullMarked;
