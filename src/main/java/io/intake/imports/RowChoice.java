package io.intake.imports;

/// What is done with a row whose record may be another one's double.
///
/// @param recordId of the record that is updated, else 0
public record RowChoice(Kind kind, long recordId) {

  /// The choices there are.
  public enum Kind {
    /// The row counts as if it named the record by its ID.
    UPDATE,
    /// Nothing is changed; it only says that somebody looked.
    CREATE,
    /// The row is left out.
    SKIP
  }

  public static final RowChoice CREATE = new RowChoice(Kind.CREATE, 0);
  public static final RowChoice SKIP = new RowChoice(Kind.SKIP, 0);

  public static RowChoice update(long recordId) {
    return new RowChoice(Kind.UPDATE, recordId);
  }
}
