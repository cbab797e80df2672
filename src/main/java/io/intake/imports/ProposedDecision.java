package io.intake.imports;

/// A decision that suggests itself; nothing happens until a person makes it.
public record ProposedDecision(ValueDecision decision, Basis basis) {

  /// Why it suggests itself.
  public enum Basis {
    /// The same text was decided so in an earlier import.
    AS_LAST_TIME,
    /// It is the same word but for case, accents, spaces or signs.
    SAME_WORD,
    /// Both name the same country.
    SAME_COUNTRY,
    /// It is one or two letters off.
    SIMILAR
  }
}
