/// How dates and numbers of the file are read, column by column, for people to see and to change.
@NullMarked
package io.intake.ui.importwizard.formats;

import org.jspecify.annotations.NullMarked;
