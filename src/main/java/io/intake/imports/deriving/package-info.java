/// How columns are made that a file lacks: texts split into parts, texts joined.
@NullMarked
package io.intake.imports.deriving;

import org.jspecify.annotations.NullMarked;
