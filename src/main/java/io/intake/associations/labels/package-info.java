/// Which association types there are, and what a new label must keep to.
@NullMarked
package io.intake.associations.labels;

import org.jspecify.annotations.NullMarked;
