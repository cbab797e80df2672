/// Tells where lists use properties.
@NullMarked
package io.intake.lists.usage;

import org.jspecify.annotations.NullMarked;
