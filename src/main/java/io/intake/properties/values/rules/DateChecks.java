package io.intake.properties.values.rules;

import io.intake.properties.ValueRule;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.function.Predicate;

/// Which day it is. A moment is the day it falls on.
final class DateChecks {

  private static final int DAY_ALONE = 10;

  private DateChecks() {
  }

  static Predicate<String> of(ValueRule rule, ZoneId zone, LocalDate today) {
    var keeps = ofDay(rule, today);
    return stored -> keeps.test(day(stored, zone));
  }

  private static Predicate<LocalDate> ofDay(ValueRule rule, LocalDate today) {
    return switch (rule.kind()) {
      case EARLIEST_DATE -> from(LocalDate.parse(rule.argument()));
      case LATEST_DATE -> until(LocalDate.parse(rule.argument()));
      case IN_FUTURE -> from(today.plusDays(1));
      case IN_PAST -> until(today.minusDays(1));
      case DAYS_BACK -> from(today.minusDays(Long.parseLong(rule.argument())));
      case DAYS_AHEAD -> until(today.plusDays(Long.parseLong(rule.argument())));
      case WEEKDAYS -> {
        var days = EnumSet.noneOf(DayOfWeek.class);
        rule.arguments().forEach(name -> days.add(DayOfWeek.valueOf(name)));
        yield day -> days.contains(day.getDayOfWeek());
      }
      case MIN_LENGTH, MAX_LENGTH, LETTERS_AND_DIGITS, LETTERS_ONLY, DIGITS_ONLY, NO_SPECIAL_CHARACTERS, NO_SPACES, CAPITALIZED, UPPER_CASE,
          LOWER_CASE, PATTERN, EMAIL_DOMAINS_ALLOWED, EMAIL_DOMAINS_REFUSED, WEB_ADDRESS, WEB_DOMAINS_ALLOWED, WEB_DOMAINS_REFUSED,
          PHONE_WITH_COUNTRY_CODE, MIN_NUMBER, MAX_NUMBER, MOST_DECIMALS ->
          throw new IllegalArgumentException("Not about a day: " + rule.kind());
    };
  }

  private static Predicate<LocalDate> from(LocalDate first) {
    return day -> !day.isBefore(first);
  }

  private static Predicate<LocalDate> until(LocalDate last) {
    return day -> !day.isAfter(last);
  }

  private static LocalDate day(String stored, ZoneId zone) {
    return stored.length() <= DAY_ALONE ? LocalDate.parse(stored) : LocalDate.ofInstant(Instant.parse(stored), zone);
  }
}
