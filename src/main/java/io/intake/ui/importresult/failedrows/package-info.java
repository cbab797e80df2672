/// The failed rows of an import as files to put right and import again.
@NullMarked
package io.intake.ui.importresult.failedrows;

import org.jspecify.annotations.NullMarked;
