/// Tests of the whole, and what all tests share: a real database.
@NullMarked
package io.intake;

import org.jspecify.annotations.NullMarked;
