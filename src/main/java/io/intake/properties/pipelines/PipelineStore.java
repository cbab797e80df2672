package io.intake.properties.pipelines;

import io.intake.properties.ObjectTypeId;
import io.intake.properties.Pipeline;
import java.util.List;

/// Where pipelines are kept.
public interface PipelineStore {

  /// All of them, by object type and order, with their stages in order.
  List<Pipeline> list();

  /// A number for the internal value of a new pipeline or stage.
  long nextNumber();

  /// Stores a new or changed pipeline with all its stages.
  ///
  /// @param displayOrder its place among the pipelines of its object type
  void save(Pipeline pipeline, int displayOrder);

  void order(ObjectTypeId objectType, List<String> ids);
}
