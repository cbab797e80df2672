package io.intake.lists;

/// What was asked of a list is not possible.
public final class ListRefused extends RuntimeException {

  private final transient Reason reason;
  private final String argument;

  /// Why.
  public enum Reason {
    /// Blank or longer than 200 characters.
    NAME,
    /// It does not exist any more.
    MISSING,
    /// Members of an active list come by its filters, those of a static one by hand.
    WRONG_KIND,
    /// Its filters would ask for the list itself.
    MADE_OF_ITSELF,
    /// Its filters would ask for a list that is not there.
    NAMED_MISSING,
    /// Others ask for it in their filters; their names are the argument.
    NAMED_BY_OTHERS
  }

  public ListRefused(Reason reason) {
    this(reason, "");
  }

  /// @param argument names of lists, in words for people
  public ListRefused(Reason reason, String argument) {
    super("The list was refused: " + reason);
    this.reason = reason;
    this.argument = argument;
  }

  public Reason reason() {
    return reason;
  }

  /// Names of other lists; empty where the reason says it all.
  public String argument() {
    return argument;
  }
}
