package io.intake.crmobjects.catalog;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the amounts of a line item and a deal come to, exactly.
final class Amounts {

  private static final int PERCENT = 2;

  private Amounts() {
  }

  /// Quantity times unit price less discount; empty without a price.
  static String net(Map<String, String> lineItem) {
    return number(lineItem, "price").map(price -> text(price.multiply(quantity(lineItem)).subtract(discount(lineItem, price)))).orElse("");
  }

  /// The unit discount times quantity, else the percentage of the whole; empty where there is none.
  static String totalDiscount(Map<String, String> lineItem) {
    return number(lineItem, "price").map(price -> discount(lineItem, price)).filter(discount -> discount.signum() != 0)
        .map(Amounts::text).orElse("");
  }

  /// The amount times the chance that a person gave the deal, else that of its stage.
  static String forecast(Map<String, String> deal) {
    var chance = number(deal, "hs_forecast_probability").or(() -> number(deal, "hs_deal_stage_probability"));
    return chance.map(of -> product(deal.getOrDefault("amount", ""), of)).orElse("");
  }

  private static BigDecimal discount(Map<String, String> lineItem, BigDecimal price) {
    var whole = price.multiply(quantity(lineItem));
    return number(lineItem, "discount").map(each -> each.multiply(quantity(lineItem)))
        .or(() -> number(lineItem, "hs_discount_percentage").map(percent -> whole.multiply(percent).movePointLeft(PERCENT)))
        .orElse(BigDecimal.ZERO);
  }

  private static BigDecimal quantity(Map<String, String> lineItem) {
    return number(lineItem, "quantity").orElse(BigDecimal.ONE);
  }

  /// The months of a period such as `P12M` or `P2Y`; empty for what is none.
  static String months(String period) {
    try {
      return period.isBlank() ? "" : Long.toString(Period.parse(period.strip().toUpperCase(Locale.ROOT)).toTotalMonths());
    } catch (DateTimeException | ArithmeticException e) {
      return "";
    }
  }

  /// @return empty if one of them is
  static String product(String one, BigDecimal other) {
    return number(one).map(amount -> text(amount.multiply(other))).orElse("");
  }

  static Optional<BigDecimal> number(Map<String, String> values, String property) {
    return number(values.getOrDefault(property, ""));
  }

  private static Optional<BigDecimal> number(String stored) {
    return stored.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(stored));
  }

  static String text(BigDecimal amount) {
    return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
  }
}
