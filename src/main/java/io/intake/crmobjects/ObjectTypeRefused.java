package io.intake.crmobjects;

/// The definition of an object type breaks a rule. The screen makes the words.
public class ObjectTypeRefused extends RuntimeException {

  /// Which rule. The argument is the name at fault, or the most that is allowed.
  public enum Reason {
    NAME_MISSING, NAME_TOO_LONG, NAME_TAKEN, PROPERTIES_MISSING, NAME_PROPERTY_NO_TEXT, UNKNOWN_OBJECT, TOO_MANY,
    UNKNOWN_PROPERTY, TOO_MANY_SEARCHED, TOO_MANY_SECONDARY
  }

  private final Reason reason;
  private final String argument;

  public ObjectTypeRefused(Reason reason, String argument) {
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
