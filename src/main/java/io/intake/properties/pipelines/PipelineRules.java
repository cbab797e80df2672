package io.intake.properties.pipelines;

import io.intake.properties.Pipeline;
import io.intake.properties.PipelineRefused.Reason;
import io.intake.properties.PipelineRefused;
import io.intake.properties.Stage;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/// What pipelines and stages must keep to.
final class PipelineRules {

  private static final int LONGEST_LABEL = 100;
  private static final int MOST_STAGES = 100;
  private static final int MOST_PIPELINES = 100;

  private PipelineRules() {
  }

  /// @param others the other pipelines of its object type
  /// @throws PipelineRefused if it breaks a rule
  static void check(Pipeline pipeline, List<Pipeline> others) {
    checkLabel(pipeline.label());
    refuseIf(others.stream().anyMatch(other -> other.label().equalsIgnoreCase(pipeline.label().strip())), Reason.LABEL_TAKEN,
        pipeline.label());
    refuseIf(others.size() >= MOST_PIPELINES, Reason.TOO_MANY_PIPELINES, Integer.toString(MOST_PIPELINES));
    refuseIf(pipeline.activeStages().isEmpty(), Reason.STAGES_MISSING, "");
    refuseIf(pipeline.activeStages().size() > MOST_STAGES, Reason.TOO_MANY_STAGES, Integer.toString(MOST_STAGES));
    var labels = new HashSet<String>();
    for (var stage : pipeline.activeStages()) {
      checkLabel(stage.label());
      refuseIf(!labels.add(stage.label().strip().toLowerCase(Locale.ROOT)), Reason.LABEL_TAKEN, stage.label());
      refuseIf(stage.probability().filter(PipelineRules::isNoProbability).isPresent(), Reason.PROBABILITY_OUT_OF_RANGE, stage.label());
    }
  }

  private static void checkLabel(String label) {
    refuseIf(label.isBlank(), Reason.LABEL_MISSING, "");
    refuseIf(label.strip().length() > LONGEST_LABEL, Reason.LABEL_TOO_LONG, Integer.toString(LONGEST_LABEL));
  }

  private static boolean isNoProbability(BigDecimal chance) {
    return chance.signum() < 0 || chance.compareTo(BigDecimal.ONE) > 0;
  }

  private static void refuseIf(boolean breach, Reason reason, String argument) {
    if (breach) {
      throw new PipelineRefused(reason, argument);
    }
  }
}
