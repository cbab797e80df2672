/// Values that follow from linked records, in a table beside the records.
@NullMarked
package io.intake.crmobjects.persistence.rollups;

import org.jspecify.annotations.NullMarked;
