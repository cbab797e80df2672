package io.intake.imports.parsing;

import io.intake.crmobjects.ObjectType;
import io.intake.imports.ImportOperation;
import io.intake.properties.PipelineRule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One of the objects a file holds, made ready for a walk.
///
/// @param slot its place among the objects of the import
/// @param identifiers internal names of the properties whose value finds a record
/// @param kept internal names of the properties whose existing values are not overwritten
/// @param added values every record of it gets, added to the options it has
/// @param stages internal values of its stage property in their order; empty if it has none
/// @param pipelines what its pipeline and stage must keep to; empty if it has no pipelines
/// @param partners slots of the objects of the file that it can be linked with
public record ImportedObject(int slot, ObjectType type, ImportOperation operation, Collection<String> identifiers, Set<String> kept,
    Map<String, String> added, List<String> stages, Optional<PipelineRule> pipelines, Set<Integer> partners) {

  /// Whether this property is read once the pipeline is known that it belongs to.
  public boolean isStageOfPipeline(String property) {
    return pipelines.isPresent() && pipelines.get().properties().stage().equals(property);
  }

  /// Whether a value would move a record back to an earlier stage, which an import never does (spec section 7.3).
  public boolean movesBack(String property, String from, String to) {
    return property.equals(type.stageProperty()) && stages.indexOf(to) < stages.indexOf(from) && stages.contains(to);
  }
}
