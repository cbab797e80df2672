package io.intake.ui.importwizard.mapping;

import io.intake.crmobjects.ObjectType;
import io.intake.imports.ImportOperation;
import io.intake.properties.Property;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a mapping lacks of what the records of one object type need.
///
/// @param mapped internal names of the properties that get values
record Requirements(ObjectType type, ImportOperation operation, Set<String> mapped) {

  /// The properties whose values find a record, the record ID first.
  List<String> identifiers() {
    var all = new ArrayList<>(List.of(Property.RECORD_ID));
    all.addAll(type.identifiers());
    return all;
  }

  boolean canCreate() {
    return type.requirement().isMetBy(mapped);
  }

  boolean canUpdate() {
    return identifiers().stream().anyMatch(mapped::contains);
  }

  /// Why this object can't be imported so, in words.
  Optional<String> missing() {
    var name = Labels.singular(type);
    if (mapped.isEmpty()) {
      return Optional.of(Texts.of("wizard.columns.missing.object", name));
    }
    return switch (operation) {
      case CREATE -> canCreate() ? Optional.empty() : Optional.of(Texts.of("wizard.columns.missing.create", name));
      case UPDATE -> canUpdate() ? Optional.empty() : Optional.of(Texts.of("wizard.columns.missing.update", name));
      case UPSERT -> canCreate() || canUpdate() ? Optional.empty() : Optional.of(Texts.of("wizard.columns.missing.create", name));
    };
  }
}
