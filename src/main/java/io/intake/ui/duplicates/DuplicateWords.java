package io.intake.ui.duplicates;

import io.intake.crmobjects.ObjectType;
import io.intake.imports.DuplicateFinding;
import io.intake.properties.Property;
import io.intake.ui.components.PropertyFormat;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;

/// The words for possible doubles.
final class DuplicateWords {

  private DuplicateWords() {
  }

  static String title(DuplicateFinding finding, ObjectType type) {
    return Texts.of("duplicates.title." + finding.kind(), finding.open(), Labels.inSentence(type, 1), Labels.inSentence(type, 2));
  }

  static String meaning(DuplicateFinding.Kind kind) {
    return Texts.of("duplicates.meaning." + kind);
  }

  /// Such as "same phone number +31 20 123 45 67".
  static String reason(Property property, String value) {
    return Texts.of("duplicates.reason", Labels.of(property), PropertyFormat.text(property, value));
  }
}
