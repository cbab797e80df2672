/// An import while it runs and once it is over.
@NullMarked
package io.intake.ui.importresult;

import org.jspecify.annotations.NullMarked;
