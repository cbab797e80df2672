/// The decisions by value and the changed cells of drafts: what they must keep to, and where they are kept.
@NullMarked
package io.intake.imports.decisions;

import org.jspecify.annotations.NullMarked;
