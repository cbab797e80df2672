/// Values that follow from linked records: what is due, and how they are worked out.
@NullMarked
package io.intake.crmobjects.rollups;

import org.jspecify.annotations.NullMarked;
