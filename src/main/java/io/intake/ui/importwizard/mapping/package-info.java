/// The table in which the columns of a file get their places.
@NullMarked
package io.intake.ui.importwizard.mapping;

import org.jspecify.annotations.NullMarked;
