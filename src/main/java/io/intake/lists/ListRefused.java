package io.intake.lists;

/// What was asked of a list is not possible.
public final class ListRefused extends RuntimeException {

  private final transient Reason reason;

  /// Why.
  public enum Reason {
    /// Blank or longer than 200 characters.
    NAME,
    /// It does not exist any more.
    MISSING,
    /// Members of an active list come by its filters, those of a static one by hand.
    WRONG_KIND,
    /// Its filters would ask for the list itself.
    MADE_OF_ITSELF
  }

  public ListRefused(Reason reason) {
    super("The list was refused: " + reason);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
