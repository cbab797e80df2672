package io.intake.crmobjects.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/// What a line item comes to where it is paid again and again, in money with two decimals. One that is paid once counts once.
final class Recurring {

  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
  private static final int CENTS = 2;

  /// A payment's share of a year, as weeks or years: how many payments in how many years.
  private record Rhythm(int payments, int years) {
  }

  private static final Map<String, Rhythm> RHYTHMS = Map.of(
      "weekly", new Rhythm(52, 1), "biweekly", new Rhythm(26, 1), "monthly", new Rhythm(12, 1), "quarterly", new Rhythm(4, 1),
      "per_six_months", new Rhythm(2, 1), "annually", new Rhythm(1, 1), "per_two_years", new Rhythm(1, 2),
      "per_three_years", new Rhythm(1, 3), "per_four_years", new Rhythm(1, 4), "per_five_years", new Rhythm(1, 5));

  private Recurring() {
  }

  /// Empty for what is paid once.
  static String perMonth(Map<String, String> lineItem) {
    return text(yearly(lineItem).map(year -> year.divide(MONTHS, CENTS, RoundingMode.HALF_UP)));
  }

  /// Empty for what is paid once.
  static String perYear(Map<String, String> lineItem) {
    return text(yearly(lineItem));
  }

  /// Twelve months of it, or its term if that is shorter.
  static String ofFirstYear(Map<String, String> lineItem) {
    return text(yearly(lineItem).map(year -> times(year, term(lineItem).min(MONTHS))).or(() -> Amounts.number(lineItem, "amount")));
  }

  /// All of its term; twelve months where it has none.
  static String ofTerm(Map<String, String> lineItem) {
    return text(yearly(lineItem).map(year -> times(year, term(lineItem))).or(() -> Amounts.number(lineItem, "amount")));
  }

  private static Optional<BigDecimal> yearly(Map<String, String> lineItem) {
    return Optional.ofNullable(RHYTHMS.get(lineItem.getOrDefault("recurringbillingfrequency", "")))
        .flatMap(rhythm -> Amounts.number(lineItem, "amount").map(amount -> amount.multiply(BigDecimal.valueOf(rhythm.payments()))
            .divide(BigDecimal.valueOf(rhythm.years()), CENTS, RoundingMode.HALF_UP)));
  }

  private static BigDecimal term(Map<String, String> lineItem) {
    return Amounts.number(lineItem, "hs_term_in_months").orElse(MONTHS);
  }

  private static BigDecimal times(BigDecimal year, BigDecimal months) {
    return year.multiply(months).divide(MONTHS, CENTS, RoundingMode.HALF_UP);
  }

  private static String text(Optional<BigDecimal> amount) {
    return amount.map(Amounts::text).orElse("");
  }
}
