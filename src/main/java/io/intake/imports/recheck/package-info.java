/// What of a plan a fix touches.
@NullMarked
package io.intake.imports.recheck;

import org.jspecify.annotations.NullMarked;
