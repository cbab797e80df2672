/// Text files with a delimiter: their character set, their dialect, their rows.
@NullMarked
package io.intake.imports.file.csv;

import org.jspecify.annotations.NullMarked;
