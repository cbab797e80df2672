package io.intake.ui.importwizard.mapping;

import io.intake.imports.SuggestionReason;
import io.intake.ui.components.Texts;
import io.intake.ui.findings.ErrorTexts;
import io.intake.ui.importwizard.derived.DerivedWords;
import java.util.Locale;

/// Why a column stands where it stands, in words.
final class Reasons {

  private Reasons() {
  }

  /// @param place the label of the place the column goes to; empty if it goes nowhere
  static String of(Mapping mapping, MappedColumn column, String place) {
    var rival = mapping.rival(column);
    if (rival.isPresent()) {
      var other = rival.get().suggestion();
      return Texts.of("wizard.reason.rival", ErrorTexts.columnName(other.header(), other.column()));
    }
    if (column.isUndecided() && mapping.isUndecidedSkipped()) {
      return Texts.of("wizard.reason.leftOut");
    }
    var lost = mapping.lost(column);
    if (lost.isPresent()) {
      return Texts.of("mapping.lost." + lost.get().reason(), lost.get().place());
    }
    if (mapping.made().isSource(column) && column.isSkipped()) {
      return Texts.of(mapping.made().isJoined(column) ? "derived.source.joined" : "derived.source.split");
    }
    if (column.derivation().isPresent() && !column.isUndecided() && !column.isSkipped()) {
      return DerivedWords.origin(column.derivation().get(), mapping.made().headers());
    }
    if (column.isSuggested() && (!column.isSkipped() || saysWhyNot(column.suggestion().reason()))) {
      var words = suggested(column.suggestion().reason(), place);
      return column.isUnsure() ? Texts.of("wizard.reason.unsure", words) : words;
    }
    return Texts.of(column.isSkipped() ? "wizard.reason.skipped" : "wizard.reason.chosen");
  }

  private static boolean saysWhyNot(SuggestionReason reason) {
    return reason.kind() == SuggestionReason.Kind.EMPTY || reason.setsAside();
  }

  private static String suggested(SuggestionReason reason, String place) {
    if (reason.kind() == SuggestionReason.Kind.CHOSEN_BEFORE) {
      return Texts.of("mapping.chosenBefore");
    }
    if (reason.kind() == SuggestionReason.Kind.TRANSLATED_LABEL && reason.detail().equals(Texts.locale().getLanguage())) {
      return Texts.of("wizard.reason.LABEL", place);
    }
    var detail = reason.kind() == SuggestionReason.Kind.TRANSLATED_LABEL ? language(reason.detail()) : reason.detail();
    return Texts.of("wizard.reason." + reason.kind(), place, detail, reason.percent());
  }

  /// A language may come as a tag such as `nl` or as a name already.
  private static String language(String detail) {
    return detail.length() <= 3 ? Locale.forLanguageTag(detail).getDisplayLanguage(Texts.locale()) : detail;
  }
}
