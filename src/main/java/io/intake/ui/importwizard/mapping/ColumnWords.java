package io.intake.ui.importwizard.mapping;

import io.intake.imports.Certainty;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;

/// How settled a column is, in a word or two with an icon.
///
/// @param key of the text
record ColumnWords(String key, IntakeIcon icon) {

  static ColumnWords of(Mapping mapping, MappedColumn column) {
    if (mapping.rival(column).isPresent()) {
      return new ColumnWords("mapping.state.twice", IntakeIcon.ALERT);
    }
    if (mapping.made().isSource(column) && column.isSkipped()) {
      return new ColumnWords(mapping.made().isJoined(column) ? "derived.state.joined" : "derived.state.source", IntakeIcon.CHECK);
    }
    return switch (mapping.state(column)) {
      case NOT_IMPORTED -> new ColumnWords("mapping.state.leftOut", IntakeIcon.MINUS);
      case NEEDS_A_LOOK -> new ColumnWords(column.isUndecided() ? "mapping.state.open" : "mapping.state.check", IntakeIcon.ALERT);
      case READY -> column.confirmed() || !column.isSuggested() ? new ColumnWords("mapping.state.chosen", IntakeIcon.CHECK)
          : column.suggestion().certainty() == Certainty.SURE ? new ColumnWords("mapping.state.sure", IntakeIcon.CHECK)
          : new ColumnWords("mapping.state.likely", IntakeIcon.DONE);
    };
  }

  String text() {
    return Texts.of(key);
  }
}
