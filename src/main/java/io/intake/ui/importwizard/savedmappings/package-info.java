/// Mappings that are kept for the next file, and the language that a file names its columns in.
@NullMarked
package io.intake.ui.importwizard.savedmappings;

import org.jspecify.annotations.NullMarked;
