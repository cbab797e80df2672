/// How questions about a million records are put to the database: statements in pieces, walks that processors share, places that are
/// remembered, answers that are kept.
@NullMarked
package io.intake.crmobjects.persistence.scan;

import org.jspecify.annotations.NullMarked;
