package io.intake.imports;

/// How much a suggestion can be relied on, in three steps.
public enum Certainty {
  SURE, LIKELY, TO_BE_CHECKED
}
