package io.intake.properties;

/// How a value is shown and edited.
public enum FieldType {
  TEXT, TEXTAREA, HTML, NUMBER, DATE, BOOLEAN_CHECKBOX, CHECKBOX, RADIO, SELECT, PHONE_NUMBER, FILE, CALCULATION;

  /// Whether a value may hold several options at once.
  public boolean holdsManyOptions() {
    return this == CHECKBOX;
  }
}
