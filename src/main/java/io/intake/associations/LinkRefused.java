package io.intake.associations;

/// A link or its label can't be. The screen makes the words.
public class LinkRefused extends RuntimeException {

  public enum Reason {
    SAME_RECORD, OBJECTS_NOT_LINKED,
    /// One of the records is archived or gone.
    RECORD_GONE,
    /// The record has as many links of the kind as it may have.
    LIMIT_OF_RECORD,
    /// So has the other one.
    LIMIT_OF_OTHER,
    /// The record belongs to another one already, and no administrator can let it belong to more.
    RECORD_BELONGS,
    /// So does the other one.
    OTHER_BELONGS,
    /// It is the last link of a kind that the record can't be without.
    NEEDED_BY_RECORD,
    /// Or that the other one can't be without.
    NEEDED_BY_OTHER
  }

  private final Reason reason;
  private final int most;
  private final String label;

  /// @param most the limit that is reached, or that lets no other link take the place of one that is needed; 0 for other reasons
  /// @param label the label that is limited; empty where the link itself is
  public LinkRefused(Reason reason, int most, String label) {
    super(reason + " " + most);
    this.reason = reason;
    this.most = most;
    this.label = label;
  }

  public Reason reason() {
    return reason;
  }

  public int most() {
    return most;
  }

  public String label() {
    return label;
  }
}
