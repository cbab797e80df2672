package io.intake.properties;

/// A property definition breaks a rule. The screen makes the words.
public class PropertyRefused extends RuntimeException {

  /// Which rule. The argument is a label or an option where one is at fault, or the most that is allowed.
  public enum Reason {
    GROUP_MISSING, FIELD_TYPE_DOESNT_FIT, CANT_BE_UNIQUE, TOO_MANY_UNIQUE, TOO_MANY_PROPERTIES, OPTIONS_WITHOUT_ENUMERATION,
    LABEL_MISSING, LABEL_TOO_LONG, LABEL_TAKEN, OPTIONS_MISSING, TOO_MANY_OPTIONS, OPTION_BLANK, OPTION_TOO_LONG, OPTION_WITH_SEMICOLON,
    OPTION_TWICE, OPTION_TAKEN, OPTION_JUST_ADDED, OPTIONS_FIXED, OPTION_GONE, OPTION_IN_USE, OPTION_NOT_HERE,
    BUILT_IN, GROUP_IN_USE, GROUP_TAKEN, RULE_DOESNT_FIT, RULE_TWICE, RULE_ARGUMENT, RULES_CONTRADICT,
    /// The name of an import.
    IMPORT_RUNS,
    /// The plural of an object that people defined.
    OBJECT_NEEDS_IT,
    /// Names of the places that use it and were not known.
    USED_ELSEWHERE,
    ARCHIVED_TOO_LONG, IS_ARCHIVED, TYPE_CANT_FOLLOW, TOO_MANY_FAST, CANT_BE_FAST, WORK_UNDER_WAY
  }

  private final Reason reason;
  private final String argument;

  public PropertyRefused(Reason reason, String argument) {
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
