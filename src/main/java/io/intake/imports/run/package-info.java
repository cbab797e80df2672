/// The walk through a file, chunk by chunk: parse, match, then plan or write.
@NullMarked
package io.intake.imports.run;

import org.jspecify.annotations.NullMarked;
