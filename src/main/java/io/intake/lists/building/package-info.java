/// Makes lists out of what imports brought.
@NullMarked
package io.intake.lists.building;

import org.jspecify.annotations.NullMarked;
