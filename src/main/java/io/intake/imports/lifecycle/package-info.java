/// Imports from the first choice to the last count: drafts, their start, their history.
@NullMarked
package io.intake.imports.lifecycle;

import org.jspecify.annotations.NullMarked;
