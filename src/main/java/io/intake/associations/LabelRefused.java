package io.intake.associations;

/// A label breaks a rule. The screen makes the words.
public class LabelRefused extends RuntimeException {

  /// Which rule. The argument is the word at fault, or the most that is allowed.
  public enum Reason {
    WORD_MISSING, TOO_LONG, WITH_SEMICOLON, TAKEN, TOO_MANY, OBJECTS_NOT_LINKED,
    /// It comes with Intake and stays as it is.
    BUILT_IN,
    /// A limit is a whole number from 1 to 1,000,000, or none.
    LIMIT_OUT_OF_RANGE,
    /// What belongs to one record belongs to no more.
    LIMIT_BUILT_IN
  }

  private final Reason reason;
  private final String argument;

  public LabelRefused(Reason reason, String argument) {
    super(reason + " " + argument);
    this.reason = reason;
    this.argument = argument;
  }

  public Reason reason() {
    return reason;
  }

  /// Empty where the reason says it all.
  public String argument() {
    return argument;
  }
}
