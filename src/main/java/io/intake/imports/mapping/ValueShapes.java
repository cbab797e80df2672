package io.intake.imports.mapping;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.DomainValidator;
import org.apache.commons.validator.routines.EmailValidator;

/// What a single value looks like.
final class ValueShapes {

  private static final int FEWEST_PHONE_DIGITS = 7;
  private static final int MOST_PHONE_DIGITS = 15;

  private ValueShapes() {
  }

  static boolean isEmail(String value) {
    return value.indexOf('@') > 0 && EmailValidator.getInstance().isValid(value);
  }

  /// A bare host name such as `acme.com`.
  static boolean isDomain(String value) {
    return value.indexOf('.') > 0 && value.indexOf('@') < 0 && value.indexOf(' ') < 0 && DomainValidator.getInstance().isValid(value);
  }

  /// An address that leads to a host, such as `https://www.acme.com/`.
  static boolean isUrl(String value) {
    if (!value.startsWith("http://") && !value.startsWith("https://")) {
      return value.startsWith("www.") && isDomain(value.split("/", 2)[0]);
    }
    try {
      var host = URI.create(value.replace(" ", "%20")).getHost();
      return host != null && isDomain(host);
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  /// Digits with what people put between them.
  static boolean isPhone(String value) {
    var digits = 0;
    for (var i = 0; i < value.length(); i++) {
      var character = value.charAt(i);
      if (Character.isDigit(character)) {
        digits++;
      } else if (" ()-./+\u00a0".indexOf(character) < 0 || (character == '+' && i > 1)) {
        return isWithExtension(value.substring(i), digits);
      }
    }
    return digits >= FEWEST_PHONE_DIGITS && digits <= MOST_PHONE_DIGITS;
  }

  private static boolean isWithExtension(String rest, int digits) {
    var lower = rest.toLowerCase(Locale.ROOT);
    return digits >= FEWEST_PHONE_DIGITS && (lower.startsWith("x") || lower.startsWith("ext"));
  }

  /// A phone number that can hardly be another number.
  static boolean isPlainlyPhone(String value) {
    return isPhone(value) && (value.startsWith("+") || value.startsWith("(") || (value.startsWith("0") && !isDate(value)));
  }

  /// Letters and digits without a space, such as programs number their records with.
  static boolean isCode(String value) {
    return value.chars().anyMatch(Character::isDigit)
        && value.chars().allMatch(part -> Character.isLetterOrDigit(part) || part == '-' || part == '_');
  }

  static boolean isWholeNumber(String value) {
    return !value.isEmpty() && value.length() <= 18 && value.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }

  /// A number in some notation, perhaps with a currency or percent sign.
  static boolean isNumber(String value) {
    var digits = value.chars().filter(Character::isDigit).count();
    var others = value.chars().filter(Character::isLetter).count();
    return digits > 0 && others <= 3 && !isDate(value);
  }

  /// Two separators of one kind between digits or the name of a month.
  static boolean isDate(String value) {
    var day = value.split("[T ](?=\\d{1,2}:)", 2)[0];
    for (var separator : new char[] {'-', '/', '.', ' '}) {
      var parts = day.split(Pattern.quote(String.valueOf(separator)));
      if (parts.length == 3 && Arrays.stream(parts).allMatch(ValueShapes::isDatePart)) {
        return Arrays.stream(parts).filter(part -> Character.isDigit(part.charAt(0))).count() >= 2;
      }
    }
    return false;
  }

  private static boolean isDatePart(String part) {
    var text = part.replace(",", "");
    return !text.isEmpty() && (text.length() <= 4 && text.chars().allMatch(Character::isDigit)
        || text.length() >= 3 && text.length() <= 12 && text.chars().allMatch(Character::isLetter));
  }
}
