/// Tests of what belongs together.
@NullMarked
package io.intake.imports.grouping;

import org.jspecify.annotations.NullMarked;
