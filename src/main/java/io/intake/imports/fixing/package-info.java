/// What is read in place of what stands in a file.
@NullMarked
package io.intake.imports.fixing;

import org.jspecify.annotations.NullMarked;
