package io.intake.ui.records;

import io.intake.crmobjects.IdentifierTaken;
import io.intake.crmobjects.ObjectType;
import io.intake.properties.PropertyCatalog;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;

/// Says why a record can't be saved as it is.
final class RequirementWords {

  private RequirementWords() {
  }

  /// What a record of this type needs.
  static String of(ObjectType type, PropertyCatalog catalog) {
    var labels = type.requirement().names().stream().map(name -> catalog.find(type.id(), name).map(Labels::of).orElse(name)).toList();
    var last = labels.getLast();
    if (labels.size() == 1) {
      return Texts.of("records.needs.one", Labels.inSentence(type, 1), last);
    }
    var others = String.join(", ", labels.subList(0, labels.size() - 1));
    return Texts.of(type.requirement().all() ? "records.needs.all" : "records.needs.any", Labels.inSentence(type, 1), others, last);
  }

  /// Who has the identifier.
  static String of(IdentifierTaken taken, ObjectType type, RecordDoors doors) {
    var holder = taken.holder().flatMap(doors.records()::find).map(record -> RecordValues.name(record, type));
    return holder.map(name -> Texts.of("records.taken.by", name)).orElseGet(() -> Texts.of("records.taken", Labels.inSentence(type, 1)));
  }
}
