/// How numbers, days and times are written in cells: takes them apart, without regular expressions, as it runs once a cell.
@NullMarked
package io.intake.properties.values.written;

import org.jspecify.annotations.NullMarked;
