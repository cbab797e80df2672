/// Keeps what is derived from records true when their object type is changed.
@NullMarked
package io.intake.crmobjects.persistence.upkeep;

import org.jspecify.annotations.NullMarked;
