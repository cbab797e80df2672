package io.intake.properties.values.rules;

import io.intake.properties.Property;
import io.intake.properties.RichText;
import io.intake.properties.ValueRule;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The rules of one property, ready to be asked once a value.
public final class RuleSet {

  private record Check(ValueRule rule, Predicate<String> keeps) {
  }

  private final List<Check> checks = new ArrayList<>();
  /// Rules are about what people read.
  private final boolean isRichText;

  /// @param zone in which moments are days; its today is what rules about past and future compare with
  public RuleSet(Property property, ZoneId zone) {
    isRichText = property.isRichText();
    var today = LocalDate.now(zone);
    property.rules().forEach(rule -> checks.add(new Check(rule, keeps(rule, zone, today))));
  }

  /// The first rule that a stored value breaks.
  public Optional<ValueRule> broken(String stored) {
    var read = isRichText ? RichText.text(stored) : stored;
    for (var check : checks) {
      if (!check.keeps().test(read)) {
        return Optional.of(check.rule());
      }
    }
    return Optional.empty();
  }

  private static Predicate<String> keeps(ValueRule rule, ZoneId zone, LocalDate today) {
    return switch (rule.kind()) {
      case MIN_LENGTH, MAX_LENGTH, LETTERS_AND_DIGITS, LETTERS_ONLY, DIGITS_ONLY, NO_SPECIAL_CHARACTERS, NO_SPACES, CAPITALIZED, UPPER_CASE,
          LOWER_CASE, PATTERN -> TextChecks.of(rule);
      case EMAIL_DOMAINS_ALLOWED, EMAIL_DOMAINS_REFUSED, WEB_ADDRESS, WEB_DOMAINS_ALLOWED, WEB_DOMAINS_REFUSED,
          PHONE_WITH_COUNTRY_CODE -> AddressChecks.of(rule);
      case MIN_NUMBER, MAX_NUMBER, MOST_DECIMALS -> NumberChecks.of(rule);
      case EARLIEST_DATE, LATEST_DATE, IN_FUTURE, IN_PAST, DAYS_BACK, DAYS_AHEAD, WEEKDAYS -> DateChecks.of(rule, zone, today);
    };
  }
}
