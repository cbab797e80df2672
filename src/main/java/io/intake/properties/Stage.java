package io.intake.properties;

import java.math.BigDecimal;
import java.util.Optional;

/// One step of a pipeline.
///
/// @param id internal value, unique among all stages of its object type; empty for one that is to be added
/// @param label unique in its pipeline
/// @param probability of winning, 0 to 1; empty where the object type knows none
/// @param closed whether records in it are done
public record Stage(String id, String pipelineId, String label, Optional<BigDecimal> probability, boolean closed, boolean archived) {

  public boolean isWon() {
    return closed && probability.filter(chance -> chance.compareTo(BigDecimal.ONE) == 0).isPresent();
  }

  public boolean isLost() {
    return closed && probability.filter(chance -> chance.signum() == 0).isPresent();
  }
}
