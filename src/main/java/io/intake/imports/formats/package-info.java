/// How dates and numbers are written in a file, column by column, from all of its rows.
@NullMarked
package io.intake.imports.formats;

import org.jspecify.annotations.NullMarked;
