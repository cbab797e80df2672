package io.intake.properties;

import java.util.List;
import java.util.Optional;

/// The pipelines of all object types that have any. Changes are for administrators.
public interface Pipelines {

  /// The object types that have pipelines, with the properties that name them.
  List<PipelineProperties> properties();

  /// In order, the archived ones too; none for an object type without pipelines.
  List<Pipeline> list(ObjectTypeId objectType);

  /// What records must keep to; empty for an object type without pipelines. Asking costs nothing.
  Optional<PipelineRule> rule(ObjectTypeId objectType);

  /// By its internal value, whether it or its pipeline is archived or not. Asking costs nothing.
  Optional<Stage> stage(ObjectTypeId objectType, String id);

  /// Makes a pipeline behind the others.
  ///
  /// @param stages at least one, their ids empty
  /// @throws PipelineRefused if a label is blank or taken, or a probability is no probability
  Pipeline create(ObjectTypeId objectType, String label, List<Stage> stages);

  /// Stores a pipeline's label and its stages in their order; those without an id are added. A stage that is left out, or is archived
  /// now, is archived.
  ///
  /// @throws PipelineRefused if a label is blank or taken, a probability is no probability, or records are in a stage to be archived
  Pipeline save(Pipeline pipeline);

  /// Puts the pipelines into this order; the first one is the default.
  ///
  /// @param ids of all of them
  void order(ObjectTypeId objectType, List<String> ids);

  /// @throws PipelineRefused if records are in it, or it is the last one
  void archive(ObjectTypeId objectType, String pipelineId);

  void restore(ObjectTypeId objectType, String pipelineId);
}
