package io.intake.imports.run;

import io.intake.imports.ImportErrorType;
import io.intake.imports.ValueChange;
import io.intake.imports.parsing.ParsedRecord;
import io.intake.properties.PipelineRule;
import io.intake.properties.Stage;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// Understands the stages of a file: a stage belongs to its pipeline, and pipelines may have stages of one name.
final class StageSettler {

  private StageSettler() {
  }

  /// What is wrong with a record's pipeline and stage.
  ///
  /// @param property internal name of the property whose cell is at fault
  record Problem(String property, ImportErrorType type) {
  }

  /// Puts the stage that is meant among the values of the row. Where the row names no pipeline, that of the existing record counts, then
  /// the default one, then the only one that has such a stage.
  static Optional<Problem> settle(ParsedRecord wanted, Optional<RecordState> existing) {
    var rule = wanted.object().pipelines();
    return rule.isEmpty() || wanted.stage().isEmpty() || wanted.isPipelineUnknown() ? Optional.empty()
        : settle(rule.get(), wanted, existing);
  }

  private static Optional<Problem> settle(PipelineRule rule, ParsedRecord wanted, Optional<RecordState> existing) {
    var names = rule.properties();
    var named = rule.named(wanted.stage());
    if (named.isEmpty()) {
      return Optional.of(new Problem(names.stage(), ImportErrorType.INVALID_ENUMERATION_OPTION));
    }
    var said = wanted.values().getOrDefault(names.pipeline(), "");
    if (!said.isEmpty()) {
      var meant = in(said, named);
      meant.ifPresent(stage -> wanted.values().put(names.stage(), stage.id()));
      return meant.isPresent() ? Optional.empty()
          : Optional.of(new Problem(names.stage(), ImportErrorType.PROPERTY_VALUE_NOT_FOUND));
    }
    var meant = existing.flatMap(record -> in(record.value(names.pipeline()), named)).or(() -> rule.usual(named));
    meant.ifPresent(stage -> {
      wanted.values().put(names.stage(), stage.id());
      wanted.values().put(names.pipeline(), stage.pipelineId());
    });
    return meant.isPresent() ? Optional.empty()
        : Optional.of(new Problem(names.stage(), ImportErrorType.AMBIGUOUS_ENUMERATION_OPTION));
  }

  private static Optional<Stage> in(String pipeline, List<Stage> named) {
    return named.stream().filter(stage -> stage.pipelineId().equals(pipeline)).findFirst();
  }

  /// Whether a record would have a stage of another pipeline after these changes.
  static Optional<Problem> problem(ParsedRecord wanted, RecordState state, List<ValueChange> changes) {
    if (wanted.object().pipelines().isEmpty() || changes.isEmpty()) {
      return Optional.empty();
    }
    var rule = wanted.object().pipelines().get();
    var after = new HashMap<>(state.values());
    changes.forEach(change -> after.put(change.property(), change.newValue()));
    return rule.isKeptBy(after) ? Optional.empty()
        : Optional.of(new Problem(rule.properties().pipeline(), ImportErrorType.PROPERTY_VALUE_NOT_FOUND));
  }

  /// The changes without those of pipeline and stage.
  static List<ValueChange> without(ParsedRecord wanted, List<ValueChange> changes) {
    var names = wanted.object().pipelines().orElseThrow().properties();
    return changes.stream().filter(change -> !change.property().equals(names.pipeline()) && !change.property().equals(names.stage()))
        .toList();
  }
}
