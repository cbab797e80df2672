/// Which records an index page shows, in what order: filters and orders as SQL, found quickly in a million records.
@NullMarked
package io.intake.crmobjects.persistence.query;

import org.jspecify.annotations.NullMarked;
