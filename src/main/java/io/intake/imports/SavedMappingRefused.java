package io.intake.imports;

/// A saved mapping can't be so. The screen makes the words.
public class SavedMappingRefused extends RuntimeException {

  public enum Reason {
    NAME_MISSING, NAME_TOO_LONG,
    /// Another saved mapping has the name.
    NAME_TAKEN,
    /// No column goes anywhere.
    NOTHING_MAPPED,
    /// Somebody deleted it.
    GONE
  }

  private final Reason reason;

  public SavedMappingRefused(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
