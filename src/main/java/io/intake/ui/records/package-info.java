/// The records on screen: an index page for each object type, and the page of one record.
@NullMarked
package io.intake.ui.records;

import org.jspecify.annotations.NullMarked;
