/// Which of the values behind a finding mean the same, and what they most likely mean.
@NullMarked
package io.intake.imports.grouping;

import org.jspecify.annotations.NullMarked;
