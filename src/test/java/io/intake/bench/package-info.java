/// How fast the import is: files by the million rows, a yardstick, and what each walk takes. `bench/run` runs it.
@NullMarked
package io.intake.bench;

import org.jspecify.annotations.NullMarked;
