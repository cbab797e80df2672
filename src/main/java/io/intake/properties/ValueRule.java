package io.intake.properties;

import java.util.List;

/// One rule that the values of a property keep, typed by hand or imported. Values stored before the rule was made stay as they are.
///
/// @param arguments as the kind's [RuleKind.Argument] says: canonical texts, none for [RuleKind.Argument#NONE]
public record ValueRule(RuleKind kind, List<String> arguments) {

  public static ValueRule of(RuleKind kind, String... arguments) {
    return new ValueRule(kind, List.of(arguments));
  }

  /// What whoever made the rule tells those that break it, in their own words; empty if they say nothing.
  public String message() {
    return kind.argument() == RuleKind.Argument.PATTERN && arguments.size() > 1 ? arguments.getLast() : "";
  }

  /// The only argument, or the first; empty if there is none.
  public String argument() {
    return arguments.isEmpty() ? "" : arguments.getFirst();
  }
}
