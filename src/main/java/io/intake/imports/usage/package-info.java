/// Tells where imports use properties.
@NullMarked
package io.intake.imports.usage;

import org.jspecify.annotations.NullMarked;
