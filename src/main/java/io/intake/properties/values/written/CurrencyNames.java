package io.intake.properties.values.written;

import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What stands beside an amount: signs such as €, codes such as EUR, and words such as kr or zł.
final class CurrencyNames {

  private static final Set<String> NAMES = names();

  private CurrencyNames() {
  }

  private static Set<String> names() {
    var names = new HashSet<>(List.of("kr", "zł", "kč", "ft", "fr", "sfr", "rs", "tl", "lei", "kn", "din", "rm", "rp", "r", "лв", "руб",
        "р", "грн", "円", "元", "원"));
    Currency.getAvailableCurrencies().forEach(currency -> names.add(currency.getCurrencyCode().toLowerCase(Locale.ROOT)));
    return names;
  }

  /// Where the currency that begins at `at` ends; `at` if there is none.
  static int end(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end < text.length() && Character.getType(text.charAt(end)) == Character.CURRENCY_SYMBOL) {
      // letters before a sign tell whose dollar it is
      return end - at <= 2 ? end + 1 : at;
    }
    if (end == at || !NAMES.contains(text.substring(at, end).toLowerCase(Locale.ROOT))) {
      return at;
    }
    return end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
  }
}
