/// Which lists records are on, and how they come on one.
@NullMarked
package io.intake.ui.records.memberships;

import org.jspecify.annotations.NullMarked;
