package io.intake.ui.settings.account;

import io.intake.properties.RuleKind;
import io.intake.properties.ValueRule;
import io.intake.ui.components.PropertyFormat;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Rules of a property as the log keeps them: a line each, its kind and arguments between tabs.
final class RuleWords {

  private RuleWords() {
  }

  static String of(String stored) {
    return stored.lines().map(RuleWords::rule).collect(Collectors.joining("; "));
  }

  /// The log cuts what is too long: the end may be no rule any more.
  private static String rule(String line) {
    var parts = List.of(line.split("\t"));
    return Arrays.stream(RuleKind.values()).filter(kind -> kind.name().equals(parts.getFirst()) && !line.endsWith("…")).findFirst()
        .map(kind -> words(new ValueRule(kind, parts.subList(1, parts.size())))).orElse("…");
  }

  /// Both the rule and what is told of it, as either may have changed.
  private static String words(ValueRule rule) {
    return rule.message().isEmpty() ? PropertyFormat.rule(rule)
        : PropertyFormat.rule(ValueRule.of(rule.kind(), rule.argument())) + " (" + rule.message() + ")";
  }
}
