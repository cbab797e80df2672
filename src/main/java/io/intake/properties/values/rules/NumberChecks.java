package io.intake.properties.values.rules;

import io.intake.properties.ValueRule;
import java.math.BigDecimal;
import java.util.function.Predicate;

/// How large and how exact a number is.
final class NumberChecks {

  private NumberChecks() {
  }

  static Predicate<String> of(ValueRule rule) {
    var limit = new BigDecimal(rule.argument());
    return switch (rule.kind()) {
      case MIN_NUMBER -> number -> new BigDecimal(number).compareTo(limit) >= 0;
      case MAX_NUMBER -> number -> new BigDecimal(number).compareTo(limit) <= 0;
      case MOST_DECIMALS -> number -> new BigDecimal(number).stripTrailingZeros().scale() <= limit.intValueExact();
      case MIN_LENGTH, MAX_LENGTH, LETTERS_AND_DIGITS, LETTERS_ONLY, DIGITS_ONLY, NO_SPECIAL_CHARACTERS, NO_SPACES, CAPITALIZED, UPPER_CASE,
          LOWER_CASE, PATTERN, EMAIL_DOMAINS_ALLOWED, EMAIL_DOMAINS_REFUSED, WEB_ADDRESS, WEB_DOMAINS_ALLOWED, WEB_DOMAINS_REFUSED,
          PHONE_WITH_COUNTRY_CODE, EARLIEST_DATE, LATEST_DATE, IN_FUTURE, IN_PAST, DAYS_BACK, DAYS_AHEAD, WEEKDAYS ->
          throw new IllegalArgumentException("Not about a number: " + rule.kind());
    };
  }
}
