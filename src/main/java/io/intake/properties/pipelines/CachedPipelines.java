package io.intake.properties.pipelines;

import io.intake.properties.ObjectTypeId;
import io.intake.properties.Pipeline;
import io.intake.properties.PipelineProperties;
import io.intake.properties.PipelineRule;
import io.intake.properties.Pipelines;
import io.intake.properties.PipelinesChanged;
import io.intake.properties.Stage;
import io.intake.properties.caching.Forgetting;
import io.intake.properties.catalog.PropertyFiles;
import io.intake.properties.works.StageWorks;
import io.intake.users.Authorities;
import io.intake.users.SettingChange;
import io.intake.users.SettingsLog;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the pipelines in memory for some seconds, so that asking costs nothing and what another node changes is soon seen.
@Component
class CachedPipelines implements Pipelines {

  private static final long FRESH_NANOS = Duration.ofSeconds(3).toNanos();

  private record Cached(Map<ObjectTypeId, List<Pipeline>> pipelines, Map<ObjectTypeId, Map<String, Stage>> stages,
      Map<ObjectTypeId, PipelineRule> rules, long readAt) {
  }

  private final List<PipelineProperties> properties;
  private final PipelineStore store;
  private final PipelineEdits edits;
  private final ApplicationEventPublisher events;
  private final SettingsLog log;
  private final StageWorks works;
  private volatile @Nullable Cached cached;

  CachedPipelines(PropertyFiles files, PipelineStore store, PipelineEdits edits, ApplicationEventPublisher events,
      SettingsLog log, StageWorks works) {
    this.properties = files.pipelines();
    this.store = store;
    this.edits = edits;
    this.events = events;
    this.log = log;
    this.works = works;
  }

  @Override
  public List<PipelineProperties> properties() {
    return properties;
  }

  @Override
  public List<Pipeline> list(ObjectTypeId objectType) {
    return known().pipelines().getOrDefault(objectType, List.of());
  }

  @Override
  public Optional<PipelineRule> rule(ObjectTypeId objectType) {
    return Optional.ofNullable(known().rules().get(objectType));
  }

  @Override
  public Optional<Stage> stage(ObjectTypeId objectType, String id) {
    return Optional.ofNullable(known().stages().getOrDefault(objectType, Map.of()).get(id));
  }

  @Override
  @PreAuthorize(Authorities.MAY_ADMINISTER)
  @Transactional
  public Pipeline create(ObjectTypeId objectType, String label, List<Stage> stages) {
    var created = edits.create(of(objectType), label, stages);
    forget(objectType);
    log.add(new SettingChange("PIPELINE", created.label(), "", stages(created)));
    return created;
  }

  @Override
  @PreAuthorize(Authorities.MAY_ADMINISTER)
  @Transactional
  public Pipeline save(Pipeline pipeline) {
    var before = store.list().stream().filter(other -> other.objectType().equals(pipeline.objectType())
        && other.id().equals(pipeline.id())).findFirst();
    var saved = edits.save(of(pipeline.objectType()), pipeline);
    forget(pipeline.objectType());
    log.add(new SettingChange("PIPELINE", saved.label(), before.map(CachedPipelines::stages).orElse(""), stages(saved)));
    before.ifPresent(old -> tellClosed(old, saved));
    if (before.filter(old -> meansOther(old, saved)).isPresent()) {
      works.follow(pipeline.objectType(), of(pipeline.objectType()).stage());
    }
    return saved;
  }

  @Override
  @PreAuthorize(Authorities.MAY_ADMINISTER)
  @Transactional
  public void order(ObjectTypeId objectType, List<String> ids) {
    var before = labels(objectType);
    store.order(objectType, ids);
    forget(objectType);
    log.add(new SettingChange("PIPELINE_ORDER", objectType.value(), before, labels(objectType)));
  }

  @Override
  @PreAuthorize(Authorities.MAY_ADMINISTER)
  @Transactional
  public void archive(ObjectTypeId objectType, String pipelineId) {
    edits.archive(of(objectType), pipelineId);
    tellArchived(objectType, pipelineId, true);
    forget(objectType);
  }

  @Override
  @PreAuthorize(Authorities.MAY_ADMINISTER)
  @Transactional
  public void restore(ObjectTypeId objectType, String pipelineId) {
    edits.restore(of(objectType), pipelineId);
    tellArchived(objectType, pipelineId, false);
    forget(objectType);
  }

  private void tellArchived(ObjectTypeId objectType, String pipelineId, boolean archived) {
    find(objectType, pipelineId).ifPresent(pipeline -> log.add(new SettingChange("PIPELINE_ARCHIVED", pipeline.label(),
        Boolean.toString(!archived), Boolean.toString(archived))));
  }

  private void tellClosed(Pipeline before, Pipeline after) {
    after.activeStages().forEach(stage -> log.add(new SettingChange("STAGE_CLOSED", after.label() + " – " + stage.label(),
        Boolean.toString(before.activeStages().stream().anyMatch(old -> old.id().equals(stage.id()) && old.closed())),
        Boolean.toString(stage.closed()))));
  }

  private Optional<Pipeline> find(ObjectTypeId objectType, String pipelineId) {
    return list(objectType).stream().filter(pipeline -> pipeline.id().equals(pipelineId)).findFirst();
  }

  private String labels(ObjectTypeId objectType) {
    return list(objectType).stream().filter(pipeline -> !pipeline.archived()).map(Pipeline::label).collect(Collectors.joining(", "));
  }

  /// Whether a stage that records may be in became more or less likely to win, was closed or opened.
  private static boolean meansOther(Pipeline before, Pipeline after) {
    return after.stages().stream().anyMatch(stage -> before.stages().stream().filter(old -> old.id().equals(stage.id()))
        .anyMatch(old -> old.closed() != stage.closed()
            || stage.probability().map(chance -> old.probability().filter(was -> was.compareTo(chance) == 0).isEmpty()).orElse(false)));
  }

  private static String stages(Pipeline pipeline) {
    return pipeline.label() + ": " + pipeline.activeStages().stream().map(CachedPipelines::stage).collect(Collectors.joining(", "));
  }

  /// Such as `Contract sent 90%`.
  private static String stage(Stage stage) {
    return stage.label() + stage.probability().map(chance -> " " + chance.movePointRight(2).stripTrailingZeros().toPlainString() + "%")
        .orElse("");
  }

  private PipelineProperties of(ObjectTypeId objectType) {
    return properties.stream().filter(known -> known.objectType().equals(objectType)).findFirst().orElseThrow();
  }

  private void forget(ObjectTypeId objectType) {
    Forgetting.nowAndAfterwards(() -> cached = null);
    events.publishEvent(new PipelinesChanged(objectType));
  }

  private Cached known() {
    var known = cached;
    if (known == null || System.nanoTime() - known.readAt() > FRESH_NANOS) {
      known = read();
      cached = known;
    }
    return known;
  }

  private Cached read() {
    var all = store.list().stream().collect(Collectors.groupingBy(Pipeline::objectType));
    var rules = properties.stream().collect(Collectors.toMap(PipelineProperties::objectType, known -> new PipelineRule(known,
        all.getOrDefault(known.objectType(), List.of()).stream().filter(pipeline -> !pipeline.archived()).toList())));
    return new Cached(all, all.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> stages(entry.getValue()))), rules,
        System.nanoTime());
  }

  private static Map<String, Stage> stages(List<Pipeline> pipelines) {
    return pipelines.stream().flatMap(pipeline -> pipeline.stages().stream()).collect(Collectors.toMap(Stage::id, Function.identity()));
  }
}
