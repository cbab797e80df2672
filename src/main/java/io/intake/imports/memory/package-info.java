/// What imports leave behind for the next one: what people's headers stand for, and mappings to lay on other files.
@NullMarked
package io.intake.imports.memory;

import org.jspecify.annotations.NullMarked;
