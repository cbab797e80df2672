package io.intake.properties.values.rules;

import com.google.re2j.Pattern;
import io.intake.properties.ValueRule;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/// What a text is made of. Characters outside the basic plane count once.
final class TextChecks {

  private TextChecks() {
  }

  static Predicate<String> of(ValueRule rule) {
    return switch (rule.kind()) {
      case MIN_LENGTH -> length(Integer.parseInt(rule.argument()), Integer.MAX_VALUE);
      case MAX_LENGTH -> length(0, Integer.parseInt(rule.argument()));
      case LETTERS_AND_DIGITS -> only(sign -> isLetter(sign) || Character.isDigit(sign));
      case LETTERS_ONLY -> only(TextChecks::isLetter);
      case DIGITS_ONLY -> only(sign -> sign >= '0' && sign <= '9');
      case NO_SPECIAL_CHARACTERS -> only(sign -> isLetter(sign) || Character.isDigit(sign) || Character.isWhitespace(sign));
      case NO_SPACES -> only(sign -> !Character.isWhitespace(sign) && !Character.isSpaceChar(sign));
      case CAPITALIZED -> TextChecks::isCapitalized;
      case UPPER_CASE -> text -> text.equals(text.toUpperCase(Locale.ROOT));
      case LOWER_CASE -> text -> text.equals(text.toLowerCase(Locale.ROOT));
      // RE2 takes time in proportion to the text, whatever the pattern
      case PATTERN -> Pattern.compile(rule.argument())::matches;
      case EMAIL_DOMAINS_ALLOWED, EMAIL_DOMAINS_REFUSED, WEB_ADDRESS, WEB_DOMAINS_ALLOWED, WEB_DOMAINS_REFUSED, PHONE_WITH_COUNTRY_CODE,
          MIN_NUMBER, MAX_NUMBER, MOST_DECIMALS, EARLIEST_DATE, LATEST_DATE, IN_FUTURE, IN_PAST, DAYS_BACK, DAYS_AHEAD, WEEKDAYS ->
          throw new IllegalArgumentException("Not about the letters of a text: " + rule.kind());
    };
  }

  private static Predicate<String> length(int least, int most) {
    return text -> {
      var length = text.codePointCount(0, text.length());
      return length >= least && length <= most;
    };
  }

  private static Predicate<String> only(IntPredicate allowed) {
    return text -> text.codePoints().allMatch(allowed);
  }

  /// Marks belong to the letter before them.
  private static boolean isLetter(int sign) {
    return Character.isLetter(sign) || Character.getType(sign) == Character.NON_SPACING_MARK;
  }

  private static boolean isCapitalized(String text) {
    var start = true;
    for (var at = 0; at < text.length(); at++) {
      var sign = text.charAt(at);
      if (start && Character.isLowerCase(sign)) {
        return false;
      }
      start = Character.isWhitespace(sign);
    }
    return true;
  }
}
