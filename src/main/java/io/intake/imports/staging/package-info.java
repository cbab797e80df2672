/// The rows of a file and what became of them, packed by the chunk.
@NullMarked
package io.intake.imports.staging;

import org.jspecify.annotations.NullMarked;
