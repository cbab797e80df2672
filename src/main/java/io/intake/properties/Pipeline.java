package io.intake.properties;

import java.util.List;

/// The stages that records of an object type pass through.
///
/// @param id internal value, unique in its object type
/// @param stages in order, archived ones too
public record Pipeline(ObjectTypeId objectType, String id, String label, boolean archived, List<Stage> stages) {

  /// The stages that records may be in.
  public List<Stage> activeStages() {
    return stages.stream().filter(stage -> !stage.archived()).toList();
  }
}
