/// Texts with formatting: how they are shown, and the editor for them.
///
/// @see "docs/decisions/0029-rich-text.md"
@NullMarked
package io.intake.ui.components.richtext;

import org.jspecify.annotations.NullMarked;
