/// Looks through the rows of a plan for possible doubles, and shows them side by side.
@NullMarked
package io.intake.imports.duplicates;

import org.jspecify.annotations.NullMarked;
