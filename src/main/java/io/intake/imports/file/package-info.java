/// Files as tables of text: what a file is, where its header is, and its rows one after another.
@NullMarked
package io.intake.imports.file;

import org.jspecify.annotations.NullMarked;
