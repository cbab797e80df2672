/// Keeps links and labels. All links between two object types are stored in one direction.
@NullMarked
package io.intake.associations.persistence;

import org.jspecify.annotations.NullMarked;
