package io.intake.properties.values.rules;

import io.intake.properties.ValueRule;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.UrlValidator;

/// Where an e-mail address, a web address or a phone number leads.
final class AddressChecks {

  private static final UrlValidator WEB = new UrlValidator(new String[] {"http", "https"});
  private static final Pattern WITH_COUNTRY_CODE = Pattern.compile("\\+[1-9][0-9]{6,14}");

  private AddressChecks() {
  }

  static Predicate<String> of(ValueRule rule) {
    var domains = domains(rule.arguments());
    return switch (rule.kind()) {
      case EMAIL_DOMAINS_ALLOWED -> text -> isIn(domains, afterAt(text));
      case EMAIL_DOMAINS_REFUSED -> text -> !isIn(domains, afterAt(text));
      case WEB_ADDRESS -> text -> WEB.isValid(withScheme(text));
      case WEB_DOMAINS_ALLOWED -> text -> isIn(domains, host(text));
      case WEB_DOMAINS_REFUSED -> text -> !isIn(domains, host(text));
      case PHONE_WITH_COUNTRY_CODE -> text -> WITH_COUNTRY_CODE.matcher(text.replaceAll("[ ().\\-/]", "")).matches();
      case MIN_LENGTH, MAX_LENGTH, LETTERS_AND_DIGITS, LETTERS_ONLY, DIGITS_ONLY, NO_SPECIAL_CHARACTERS, NO_SPACES, CAPITALIZED, UPPER_CASE,
          LOWER_CASE, PATTERN, MIN_NUMBER, MAX_NUMBER, MOST_DECIMALS, EARLIEST_DATE, LATEST_DATE, IN_FUTURE, IN_PAST, DAYS_BACK,
          DAYS_AHEAD, WEEKDAYS -> throw new IllegalArgumentException("Not about an address: " + rule.kind());
    };
  }

  private static Set<String> domains(Collection<String> given) {
    var domains = new HashSet<String>();
    given.forEach(domain -> domains.add(domain.toLowerCase(Locale.ROOT)));
    return domains;
  }

  /// What belongs to a domain belongs to those above it: `shop.example.com` to `example.com`.
  private static boolean isIn(Set<String> domains, String host) {
    for (var rest = host; !rest.isEmpty(); rest = rest.substring(rest.indexOf('.') + 1)) {
      if (domains.contains(rest)) {
        return true;
      }
      if (rest.indexOf('.') < 0) {
        return false;
      }
    }
    return false;
  }

  private static String afterAt(String text) {
    return text.substring(text.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
  }

  private static String withScheme(String text) {
    return text.contains("://") ? text : "https://" + text;
  }

  private static String host(String text) {
    var rest = withScheme(text).toLowerCase(Locale.ROOT);
    rest = rest.substring(rest.indexOf("://") + 3);
    var end = 0;
    while (end < rest.length() && "/?#:".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    return rest.substring(rest.lastIndexOf('@', Math.max(0, end - 1)) + 1, end);
  }
}
