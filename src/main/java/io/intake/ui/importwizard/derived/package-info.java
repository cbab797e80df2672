/// Columns that are made while a file is mapped: splitting one, joining several, and what comes of it.
@NullMarked
package io.intake.ui.importwizard.derived;

import org.jspecify.annotations.NullMarked;
