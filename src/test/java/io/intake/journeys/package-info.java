/// What people do with Intake, in a real browser on the packaged application.
@NullMarked
package io.intake.journeys;

import org.jspecify.annotations.NullMarked;
