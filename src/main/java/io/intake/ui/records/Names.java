package io.intake.ui.records;

import io.intake.crmobjects.ObjectType;
import io.intake.ui.components.Texts;

/// What records are called inside a sentence.
final class Names {

  private Names() {
  }

  /// Such as `contact` or `contacts`.
  static String of(ObjectType type, long count) {
    return (count == 1 ? type.singular() : type.plural()).toLowerCase(Texts.locale());
  }
}
