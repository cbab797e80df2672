package io.intake.imports;

/// What is put between texts that are joined.
public enum Joint {
  SPACE(" "), COMMA(", "), LINE_BREAK("\n"), NOTHING("");

  private final String text;

  Joint(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }
}
