package io.intake.imports;

/// What is done with a name of more words than tell by themselves where the last name begins, such as `Ana Luz Vega`.
public enum LongNames {
  /// It does not fit: it stays whole.
  STAY_WHOLE,
  /// Its last word is the last name, with the particles before it.
  LAST_WORD,
  /// Its first word is the first name.
  FIRST_WORD
}
