/// The objects that people define: what they are called, what names their records, and what they can be linked with.
@NullMarked
package io.intake.ui.settings.objects;

import org.jspecify.annotations.NullMarked;
