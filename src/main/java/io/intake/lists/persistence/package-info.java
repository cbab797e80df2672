/// Keeps what lists there are.
@NullMarked
package io.intake.lists.persistence;

import org.jspecify.annotations.NullMarked;
