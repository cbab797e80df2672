/// What people take home: failed rows, and the file as it was uploaded.
@NullMarked
package io.intake.imports.downloads;

import org.jspecify.annotations.NullMarked;
