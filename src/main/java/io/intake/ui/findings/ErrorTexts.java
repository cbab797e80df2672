package io.intake.ui.findings;

import io.intake.imports.ErrorEffect;
import io.intake.imports.ErrorGroup;
import io.intake.imports.ImportErrorType;
import io.intake.ui.components.Texts;

/// The words for what can be wrong with a row.
public final class ErrorTexts {

  private ErrorTexts() {
  }

  public static String title(ImportErrorType type) {
    return Texts.of("importerrors." + type + ".title");
  }

  /// As [#title(ImportErrorType)], with the rules of the property where it is one of them that a value breaks.
  ///
  /// @param rules in words; may be empty
  public static String title(ImportErrorType type, String rules) {
    return type == ImportErrorType.INVALID_CUSTOM_PROPERTY_VALIDATION && !rules.isEmpty()
        ? Texts.of("findings.rule.broken", title(type), rules) : title(type);
  }

  /// What the rule is that a value breaks.
  public static String meaning(ImportErrorType type) {
    return Texts.of("importerrors." + type + ".meaning");
  }

  /// What to do now.
  public static String remedy(ImportErrorType type) {
    return Texts.of("importerrors." + type + ".remedy");
  }

  public static String effect(ErrorEffect effect) {
    return Texts.of("importerrors.effect." + effect);
  }

  /// What an error costs, in two or three words.
  static String cost(ErrorEffect effect) {
    return Texts.of("importerrors.cost." + effect);
  }

  /// Where the errors of a group are.
  public static String place(ErrorGroup group) {
    return group.column() < 0 ? Texts.of("findings.place.row") : columnName(group.header(), group.column());
  }

  /// A column by its header, or by its number where the header is blank.
  public static String columnName(String header, int column) {
    return header.isBlank() ? Texts.of("findings.column.unnamed", column + 1) : header;
  }
}
