/// What the world calls our properties: the names, when they hold, the words around them, and the language a file speaks.
@NullMarked
package io.intake.imports.mapping.names;

import org.jspecify.annotations.NullMarked;
