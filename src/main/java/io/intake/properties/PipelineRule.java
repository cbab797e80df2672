package io.intake.properties;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What holds for the pipeline and stage of a record, as the pipelines stood at one moment: a stage belongs to its pipeline.
public final class PipelineRule {

  private final PipelineProperties properties;
  private final List<Pipeline> pipelines;
  private final Map<String, Stage> stages;
  private final Map<String, List<Stage>> byName;
  private final Map<String, List<Stage>> byTranslatedName;

  /// @param pipelines active ones in order, the default one first
  public PipelineRule(PipelineProperties properties, List<Pipeline> pipelines) {
    this.properties = properties;
    this.pipelines = List.copyOf(pipelines);
    var all = pipelines.stream().flatMap(pipeline -> pipeline.activeStages().stream()).toList();
    this.stages = all.stream().collect(Collectors.toMap(Stage::id, Function.identity()));
    this.byName = all.stream().collect(Collectors.groupingBy(stage -> fold(stage.label())));
    this.byTranslatedName = all.stream()
        .flatMap(stage -> OptionWords.ofStage(stage.label()).stream().map(word -> Map.entry(fold(word), stage)))
        .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  public PipelineProperties properties() {
    return properties;
  }

  /// Active ones, the default one first.
  public List<Pipeline> pipelines() {
    return pipelines;
  }

  public Optional<Pipeline> pipeline(String id) {
    return pipelines.stream().filter(pipeline -> pipeline.id().equals(id)).findFirst();
  }

  public Optional<Stage> stage(String id) {
    return Optional.ofNullable(stages.get(id));
  }

  /// The stages that a text may mean, by internal value or by label, in any language: several if pipelines have stages of one name.
  public List<Stage> named(String text) {
    var byId = stages.get(text.strip());
    return byId != null ? List.of(byId)
        : byName.getOrDefault(fold(text), byTranslatedName.getOrDefault(fold(text), List.of()));
  }

  /// The one that is meant where nothing else is said: that of the default pipeline, else the only one there is.
  public Optional<Stage> usual(List<Stage> named) {
    var first = pipelines.isEmpty() ? "" : pipelines.getFirst().id();
    return named.stream().filter(stage -> stage.pipelineId().equals(first)).findFirst()
        .or(() -> named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty());
  }

  /// Whether these values say a stage and a pipeline that belong together, or not both of them.
  public boolean isKeptBy(Map<String, String> values) {
    var pipeline = values.getOrDefault(properties.pipeline(), "");
    var stage = stages.get(values.getOrDefault(properties.stage(), ""));
    return pipeline.isEmpty() || stage == null || stage.pipelineId().equals(pipeline);
  }

  private static String fold(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
