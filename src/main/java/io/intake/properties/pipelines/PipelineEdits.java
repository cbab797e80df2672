package io.intake.properties.pipelines;

import io.intake.properties.ObjectTypeId;
import io.intake.properties.Pipeline;
import io.intake.properties.PipelineProperties;
import io.intake.properties.PipelineRefused.Reason;
import io.intake.properties.PipelineRefused;
import io.intake.properties.Stage;
import io.intake.properties.StageUse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Changes pipelines, and refuses what would leave records without a stage.
@Component
class PipelineEdits {

  private final PipelineStore store;
  private final ObjectProvider<StageUse> use;

  /// @param use asked late, as whoever keeps records needs the properties first
  PipelineEdits(PipelineStore store, ObjectProvider<StageUse> use) {
    this.store = store;
    this.use = use;
  }

  Pipeline create(PipelineProperties properties, String label, List<Stage> stages) {
    var others = list(properties.objectType());
    var pipeline = completed(properties, new Pipeline(properties.objectType(), "p" + store.nextNumber(), label.strip(), false, stages));
    PipelineRules.check(pipeline, others);
    store.save(pipeline, others.size());
    return pipeline;
  }

  Pipeline save(PipelineProperties properties, Pipeline wanted) {
    var all = list(properties.objectType());
    var stored = get(all, wanted.id());
    var others = all.stream().filter(other -> !other.id().equals(wanted.id())).toList();
    refuseOthers(stored, wanted);
    var pipeline = completed(properties, withAllStages(stored, wanted));
    PipelineRules.check(pipeline, others);
    for (var stage : pipeline.stages()) {
      if (stage.archived() && stored.activeStages().stream().anyMatch(before -> before.id().equals(stage.id()))) {
        refuseIfUsed(Reason.STAGE_IN_USE, properties.objectType(), properties.stage(), stage.id(), stage.label());
      }
    }
    store.save(pipeline, all.indexOf(stored));
    return pipeline;
  }

  private static void refuseOthers(Pipeline stored, Pipeline wanted) {
    for (var stage : wanted.stages()) {
      if (!stage.id().isEmpty() && stored.stages().stream().noneMatch(known -> known.id().equals(stage.id()))) {
        throw new NoSuchElementException("Pipeline " + stored.id() + " has no stage " + stage.id());
      }
    }
  }

  /// Those that are left out are archived.
  private static Pipeline withAllStages(Pipeline stored, Pipeline wanted) {
    var stages = new ArrayList<>(wanted.stages());
    for (var before : stored.stages()) {
      if (wanted.stages().stream().noneMatch(stage -> stage.id().equals(before.id()))) {
        stages.add(new Stage(before.id(), before.pipelineId(), before.label(), before.probability(), before.closed(), true));
      }
    }
    return new Pipeline(stored.objectType(), stored.id(), wanted.label().strip(), stored.archived(), stages);
  }

  /// With internal values; a stage that says how likely it is to win is closed once that is settled.
  private Pipeline completed(PipelineProperties properties, Pipeline pipeline) {
    var stages = new ArrayList<Stage>();
    for (var stage : pipeline.stages()) {
      var id = stage.id().isEmpty() ? "s" + store.nextNumber() : stage.id();
      var chance = properties.withProbability() ? Optional.of(stage.probability().orElse(BigDecimal.ZERO)) : Optional.<BigDecimal>empty();
      var closed = chance.map(PipelineEdits::isSettled).orElse(stage.closed());
      stages.add(new Stage(id, pipeline.id(), stage.label().strip(), chance, closed, stage.archived()));
    }
    return new Pipeline(pipeline.objectType(), pipeline.id(), pipeline.label(), pipeline.archived(), stages);
  }

  private static boolean isSettled(BigDecimal chance) {
    return chance.signum() == 0 || chance.compareTo(BigDecimal.ONE) == 0;
  }

  void archive(PipelineProperties properties, String id) {
    var all = list(properties.objectType());
    var stored = get(all, id);
    if (all.stream().filter(other -> !other.archived()).count() == 1 && !stored.archived()) {
      throw new PipelineRefused(Reason.LAST_PIPELINE, stored.label());
    }
    refuseIfUsed(Reason.PIPELINE_IN_USE, properties.objectType(), properties.pipeline(), id, stored.label());
    store.save(archived(stored, true), all.indexOf(stored));
  }

  void restore(PipelineProperties properties, String id) {
    var all = list(properties.objectType());
    var stored = get(all, id);
    store.save(archived(stored, false), all.indexOf(stored));
  }

  private static Pipeline archived(Pipeline pipeline, boolean archived) {
    return new Pipeline(pipeline.objectType(), pipeline.id(), pipeline.label(), archived, pipeline.stages());
  }

  private void refuseIfUsed(Reason reason, ObjectTypeId objectType, String property, String value, String label) {
    var records = use.stream().mapToLong(counter -> counter.count(objectType, property, value)).sum();
    if (records > 0) {
      throw new PipelineRefused(reason, label, records);
    }
  }

  private List<Pipeline> list(ObjectTypeId objectType) {
    return store.list().stream().filter(pipeline -> pipeline.objectType().equals(objectType)).toList();
  }

  private static Pipeline get(List<Pipeline> all, String id) {
    return all.stream().filter(pipeline -> pipeline.id().equals(id)).findFirst()
        .orElseThrow(() -> new NoSuchElementException("There is no pipeline " + id));
  }
}
