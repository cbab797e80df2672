/// Writes tables as files, row by row, with no more than a row in memory.
@NullMarked
package io.intake.exports.file;

import org.jspecify.annotations.NullMarked;
