package io.intake.ui.components;

import io.intake.crmobjects.ObjectType;

/// What records are called inside a sentence.
public final class Names {

  private Names() {
  }

  /// Such as `contact` or `contacts`.
  public static String of(ObjectType type, long count) {
    return (count == 1 ? type.singular() : type.plural()).toLowerCase(Texts.locale());
  }
}
