package io.intake.crmobjects.catalog;

import io.intake.crmobjects.DerivedValue;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Pipelines;
import io.intake.properties.Stage;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What follows from the stage a record is in.
final class Stages {

  private final Pipelines pipelines;
  private final ObjectTypeId objectType;
  private final String pipelineProperty;
  private final String stageProperty;

  Stages(Pipelines pipelines, ObjectTypeId objectType, String pipelineProperty, String stageProperty) {
    this.pipelines = pipelines;
    this.objectType = objectType;
    this.pipelineProperty = pipelineProperty;
    this.stageProperty = stageProperty;
  }

  /// A stage says which pipeline it is of, where nobody did.
  DerivedValue pipeline() {
    return new Derived(pipelineProperty, values -> {
      var said = values.getOrDefault(pipelineProperty, "");
      return said.isEmpty() ? find(values).map(Stage::pipelineId).orElse("") : said;
    });
  }

  DerivedValue fact(String property, Function<Stage, Boolean> asked) {
    return new Derived(property, values -> find(values).map(stage -> Boolean.toString(asked.apply(stage))).orElse(""));
  }

  DerivedValue probability(String property) {
    return new Derived(property, values -> find(values).flatMap(Stage::probability).map(Amounts::text).orElse(""));
  }

  DerivedValue weighted(String property, String amount) {
    return new Derived(property, values -> find(values).flatMap(Stage::probability)
        .map(chance -> Amounts.product(values.getOrDefault(amount, ""), chance)).orElse(""));
  }

  /// One that is archived too: a record that was archived before it and comes back keeps its outcome.
  private Optional<Stage> find(Map<String, String> values) {
    var stage = values.getOrDefault(stageProperty, "");
    return stage.isEmpty() ? Optional.empty() : pipelines.stage(objectType, stage);
  }
}
