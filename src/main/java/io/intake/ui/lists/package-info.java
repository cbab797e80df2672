/// The lists that records were put on.
@NullMarked
package io.intake.ui.lists;

import org.jspecify.annotations.NullMarked;
