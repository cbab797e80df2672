/// Keeps records in order: merges them, brings archived ones back, deletes for good, and keeps what is derived from them true.
@NullMarked
package io.intake.crmobjects.persistence.upkeep;

import org.jspecify.annotations.NullMarked;
