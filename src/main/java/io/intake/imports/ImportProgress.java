package io.intake.imports;

import java.time.Duration;
import java.util.Optional;

/// How far a walk is.
///
/// @param finished the walk came to an end, whichever
/// @param failure what stopped it, in words, if it did not come to a good end
/// @param timeLeft empty while there is nothing to go by
public record ImportProgress(ImportPhase phase, ImportState state, boolean finished, Optional<String> failure, long rowsDone,
    long rowsTotal, long rowsPerSecond, Optional<Duration> timeLeft, ImportSummary summary) {
}
