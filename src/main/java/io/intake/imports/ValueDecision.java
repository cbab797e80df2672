package io.intake.imports;

/// What is done with the cells of a column that say the same, instead of reading what stands there.
public sealed interface ValueDecision {

  /// They are read as if this stood there.
  record ReplaceBy(String text) implements ValueDecision {
  }

  /// They mean this option.
  ///
  /// @param value internal value; several, joined by `;`, where the property holds several
  record UseOption(String value) implements ValueDecision {
  }

  /// They say nothing.
  record LeaveEmpty() implements ValueDecision {
  }

  /// Their rows are left out of the import.
  record SkipRows() implements ValueDecision {
  }
}
