/// What a record is linked with, shown beside it and changed by hand.
@NullMarked
package io.intake.ui.records.links;

import org.jspecify.annotations.NullMarked;
