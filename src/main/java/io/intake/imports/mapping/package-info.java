/// Guesses: what each column of a file is, and how its dates and numbers are written. Every guess says why, and doubt means none.
@NullMarked
package io.intake.imports.mapping;

import org.jspecify.annotations.NullMarked;
