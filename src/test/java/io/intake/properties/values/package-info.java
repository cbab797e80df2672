/// Each kind of value, cell by cell.
@NullMarked
package io.intake.properties.values;

import org.jspecify.annotations.NullMarked;
