package io.intake.properties.catalog;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.intake.properties.PropertyRefused;
import io.intake.properties.PropertyRefused.Reason;
import io.intake.properties.PropertyType;
import io.intake.properties.RuleKind;
import io.intake.properties.ValueRule;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.validator.routines.DomainValidator;

/// What the rules that an administrator asks for must keep to themselves.
final class AskedRules {

  private static final int LARGEST_COUNT = 100_000;
  private static final int MOST_DOMAINS = 20;
  private static final int LONGEST_PATTERN = 1_000;
  private static final int LONGEST_MESSAGE = 100;
  private static final int LONGEST_NUMBER = 40;

  private AskedRules() {
  }

  /// @throws PropertyRefused with the name of the rule at fault
  static void check(PropertyType type, List<ValueRule> rules) {
    var byKind = new EnumMap<RuleKind, ValueRule>(RuleKind.class);
    for (var rule : rules) {
      refuseIf(!rule.kind().fits(type), Reason.RULE_DOESNT_FIT, rule.kind());
      refuseIf(byKind.put(rule.kind(), rule) != null, Reason.RULE_TWICE, rule.kind());
      refuseIf(!isComplete(rule), Reason.RULE_ARGUMENT, rule.kind());
    }
    checkOrder(byKind, RuleKind.MIN_LENGTH, RuleKind.MAX_LENGTH);
    checkOrder(byKind, RuleKind.MIN_NUMBER, RuleKind.MAX_NUMBER);
    checkOrder(byKind, RuleKind.EARLIEST_DATE, RuleKind.LATEST_DATE);
    refuseIf(byKind.containsKey(RuleKind.IN_FUTURE) && byKind.containsKey(RuleKind.IN_PAST), Reason.RULES_CONTRADICT, RuleKind.IN_PAST);
    refuseIf(byKind.containsKey(RuleKind.UPPER_CASE) && byKind.containsKey(RuleKind.LOWER_CASE), Reason.RULES_CONTRADICT,
        RuleKind.LOWER_CASE);
  }

  private static void checkOrder(Map<RuleKind, ValueRule> rules, RuleKind low, RuleKind high) {
    var least = rules.get(low);
    var most = rules.get(high);
    if (least != null && most != null) {
      var wrong = low == RuleKind.EARLIEST_DATE ? least.argument().compareTo(most.argument()) > 0
          : new BigDecimal(least.argument()).compareTo(new BigDecimal(most.argument())) > 0;
      refuseIf(wrong, Reason.RULES_CONTRADICT, high);
    }
  }

  private static boolean isComplete(ValueRule rule) {
    var arguments = rule.arguments();
    if (arguments.stream().anyMatch(argument -> argument.indexOf('\t') >= 0 || argument.indexOf('\n') >= 0)) {
      return false;
    }
    return switch (rule.kind().argument()) {
      case NONE -> arguments.isEmpty();
      case COUNT -> arguments.size() == 1 && isCount(rule.argument());
      case NUMBER -> arguments.size() == 1 && isNumber(rule.argument());
      case DATE -> arguments.size() == 1 && isDate(rule.argument());
      case DOMAINS -> !arguments.isEmpty() && arguments.size() <= MOST_DOMAINS
          && arguments.stream().allMatch(DomainValidator.getInstance()::isValid);
      case WEEKDAYS -> !arguments.isEmpty() && arguments.stream().allMatch(AskedRules::isWeekday);
      case PATTERN -> isPattern(rule.argument())
          && (arguments.size() == 1 || arguments.size() == 2 && isMessage(arguments.getLast()));
    };
  }

  private static boolean isCount(String text) {
    return text.length() <= 6 && !text.isEmpty() && text.chars().allMatch(sign -> sign >= '0' && sign <= '9')
        && Integer.parseInt(text) <= LARGEST_COUNT;
  }

  private static boolean isNumber(String text) {
    try {
      return text.length() <= LONGEST_NUMBER && new BigDecimal(text).abs().precision() > 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static boolean isDate(String text) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isWeekday(String text) {
    return List.of(DayOfWeek.values()).stream().anyMatch(day -> day.name().equals(text));
  }

  private static boolean isPattern(String text) {
    try {
      return !text.isEmpty() && text.length() <= LONGEST_PATTERN && Pattern.compile(text).groupCount() >= 0;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  private static boolean isMessage(String text) {
    return !text.isBlank() && text.length() <= LONGEST_MESSAGE;
  }

  private static void refuseIf(boolean breach, Reason reason, RuleKind kind) {
    if (breach) {
      throw new PropertyRefused(reason, kind.name());
    }
  }
}
