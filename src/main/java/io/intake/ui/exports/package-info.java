/// Records as files: what a file shall hold, how far it is, and where it is taken home.
@NullMarked
package io.intake.ui.exports;

import org.jspecify.annotations.NullMarked;
