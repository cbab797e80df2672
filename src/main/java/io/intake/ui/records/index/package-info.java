/// The index page of an object type: its records as a sheet, searched, filtered, sorted and selected.
@NullMarked
package io.intake.ui.records.index;

import org.jspecify.annotations.NullMarked;
