package io.intake.imports.parsing;

import io.intake.associations.Associations;
import io.intake.associations.DomainRules;
import io.intake.crmobjects.ObjectTypes;
import io.intake.imports.ImportOperation;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PipelineRule;
import io.intake.properties.Pipelines;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What the objects of a file have to do with each other and with their pipelines.
@Component
class LinkedObjects {

  /// The slot of objects that stand for the records that the file is not about.
  static final int OUTSIDE = -1;

  private final Associations associations;
  private final Pipelines pipelines;
  private final DomainRules domains;
  private final ObjectTypes objectTypes;

  LinkedObjects(Associations associations, Pipelines pipelines, DomainRules domains, ObjectTypes objectTypes) {
    this.associations = associations;
    this.pipelines = pipelines;
    this.domains = domains;
    this.objectTypes = objectTypes;
  }

  Optional<PipelineRule> pipelines(ObjectTypeId objectType) {
    return pipelines.rule(objectType);
  }

  /// The links that follow from the domains of e-mail addresses.
  List<DomainPair> domains(List<ImportedObject> objects) {
    return domains.active().stream().flatMap(rule -> objects.stream().filter(object -> object.type().id().equals(rule.from()))
        .map(from -> {
          var inFile = objects.stream().filter(object -> object.type().id().equals(rule.to())).findFirst();
          return new DomainPair(from, rule, inFile.orElseGet(() -> outside(rule.to(), OUTSIDE)), inFile.isPresent(), domains);
        })).toList();
  }

  /// Stands for the records of an object type that the file is not about.
  ImportedObject outside(ObjectTypeId type, int slot) {
    return new ImportedObject(slot, objectTypes.get(type), ImportOperation.UPDATE, List.of(), Set.of(), Map.of(), List.of(),
        Optional.empty(), Set.of());
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
