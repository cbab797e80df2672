package io.intake.properties;

/// Looks at the values of one column, one after the other, and tells in which format they are written. It keeps no more than a few
/// examples of them. Not for use by two threads at once.
///
/// @param <F> the formats to choose from
public interface FormatEvidence<F extends Enum<F>> {

  /// Takes one more value into account.
  void look(String cell);

  /// What the values so far say.
  FormatFinding<F> finding();
}
