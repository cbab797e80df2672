/// How records, their identifiers and their changes are kept in the database.
@NullMarked
package io.intake.crmobjects.persistence;

import org.jspecify.annotations.NullMarked;
