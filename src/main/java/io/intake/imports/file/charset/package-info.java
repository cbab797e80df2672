/// Which character set a text file is in, by all of its bytes; and texts that were once read in a wrong one.
@NullMarked
package io.intake.imports.file.charset;

import org.jspecify.annotations.NullMarked;
