package io.intake.ui.records;

import io.intake.crmobjects.IdentifierTaken;
import io.intake.crmobjects.ObjectType;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;

/// Says why a record can't be saved as it is.
final class RequirementWords {

  private RequirementWords() {
  }

  /// Who has the identifier.
  static String of(IdentifierTaken taken, ObjectType type, RecordDoors doors) {
    var holder = taken.holder().flatMap(doors.records()::find).map(record -> RecordValues.name(record, type));
    return holder.map(name -> Texts.of("records.taken.by", name)).orElseGet(() -> Texts.of("records.taken", Labels.inSentence(type, 1)));
  }
}
