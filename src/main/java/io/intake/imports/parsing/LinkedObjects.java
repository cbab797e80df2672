package io.intake.imports.parsing;

import io.intake.associations.Associations;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PipelineRule;
import io.intake.properties.Pipelines;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What the objects of a file have to do with each other and with their pipelines.
@Component
class LinkedObjects {

  private final Associations associations;
  private final Pipelines pipelines;

  LinkedObjects(Associations associations, Pipelines pipelines) {
    this.associations = associations;
    this.pipelines = pipelines;
  }

  Optional<PipelineRule> pipelines(ObjectTypeId objectType) {
    return pipelines.rule(objectType);
  }

  /// The slots of the objects that records in this slot can be linked with.
  Set<Integer> partners(int slot, List<ObjectTypeId> objects) {
    var partners = new HashSet<Integer>();
    for (var other = 0; other < objects.size(); other++) {
      if (other != slot && !associations.labels(objects.get(slot), objects.get(other)).isEmpty()) {
        partners.add(other);
      }
    }
    return partners;
  }
}
