package io.intake.imports.likeness;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.regex.Pattern;

/// A telephone number as the world dials it, as far as it says from which country it is.
///
/// @param digits with the code of the country in front if it is known (E.164 without the plus), else without zeros in front
record PhoneNumber(String digits, boolean isInternational) {

  /// Shorter ones are extensions, or lack the area: many people have them.
  private static final int SHORTEST = 8;
  private static final int LONGEST = 15;
  private static final int LONGEST_CODE = 3;
  private static final Pattern EXTENSION = Pattern.compile("(?i)\\s*(?:,|;|x|ext\\.?|#|tst\\.?|toestel).*$");
  private static final PhoneNumberUtil RULES = PhoneNumberUtil.getInstance();
  private static final String NO_COUNTRY = "ZZ";
  private static final PhoneNumber NONE = new PhoneNumber("", false);

  /// @param country two letters; empty if it is not known
  static PhoneNumber of(String text, String country) {
    var given = EXTENSION.matcher(text).replaceFirst("").strip();
    var international = given.startsWith("00") ? "+" + given.substring(2) : given;
    try {
      var parsed = RULES.parse(international, country.isEmpty() ? NO_COUNTRY : country);
      if (RULES.isPossibleNumber(parsed)) {
        return valid(RULES.format(parsed, PhoneNumberFormat.E164).substring(1), true);
      }
    } catch (NumberParseException e) {
      // of no known country: its digits are all that can be compared
    }
    return international.startsWith("+") ? valid(digits(international), true) : valid(digits(given).replaceFirst("^0+", ""), false);
  }

  private static PhoneNumber valid(String digits, boolean international) {
    return digits.length() < SHORTEST || digits.length() > LONGEST ? NONE : new PhoneNumber(digits, international);
  }

  private static String digits(String text) {
    var digits = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      var digit = Character.digit(text.charAt(i), 10);
      if (digit >= 0) {
        digits.append((char) ('0' + digit));
      }
    }
    return digits.toString();
  }

  /// The same for all ways to write a number; some others share it. Empty if it is no number.
  String key() {
    return digits.isEmpty() ? "" : digits.substring(digits.length() - SHORTEST);
  }

  /// Whether both are one number, for all that is known of their countries.
  boolean isSame(PhoneNumber other) {
    if (digits.isEmpty() || isInternational == other.isInternational) {
      return !digits.isEmpty() && digits.equals(other.digits);
    }
    return isInternational ? isAbroad(other) : other.isAbroad(this);
  }

  private boolean isAbroad(PhoneNumber atHome) {
    return !atHome.digits.isEmpty() && digits.endsWith(atHome.digits) && digits.length() - atHome.digits.length() <= LONGEST_CODE;
  }
}
