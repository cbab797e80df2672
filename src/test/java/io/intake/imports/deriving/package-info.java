/// Tests of columns that are made.
@NullMarked
package io.intake.imports.deriving;

import org.jspecify.annotations.NullMarked;
