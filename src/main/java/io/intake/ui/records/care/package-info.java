/// Screens that keep records in order: merging, the archive, deletion for good.
@NullMarked
package io.intake.ui.records.care;

import org.jspecify.annotations.NullMarked;
