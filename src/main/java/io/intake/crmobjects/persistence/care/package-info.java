/// Reads and deletes what is archived or merged.
@NullMarked
package io.intake.crmobjects.persistence.care;

import org.jspecify.annotations.NullMarked;
