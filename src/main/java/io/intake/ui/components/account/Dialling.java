package io.intake.ui.components.account;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a phone number is dialled from anywhere, and how it is read best.
public final class Dialling {

  private static final PhoneNumberUtil RULES = PhoneNumberUtil.getInstance();
  private static final String NO_COUNTRY = "ZZ";
  private static final Pattern ONE_BLOCK = Pattern.compile("\\+[0-9]{6,15}");

  private Dialling() {
  }

  /// What stands behind `tel:`. A number without the code of a country is one of this country.
  ///
  /// @param written as people write it
  /// @param country two letters; empty if numbers without a code are dialled as they are
  public static String number(String written, String country) {
    var digits = written.replaceAll("[^+0-9]", "");
    var international = digits.startsWith("00") ? "+" + digits.substring(2) : digits;
    return parsed(international, country).map(number -> RULES.format(number, PhoneNumberFormat.E164)).orElse(digits);
  }

  /// In groups, where it is one block of digits with the code of its country; what people wrote in groups of their own stays so.
  public static String grouped(String written) {
    return !ONE_BLOCK.matcher(written).matches() ? written
        : parsed(written, "").map(number -> RULES.format(number, PhoneNumberFormat.INTERNATIONAL)).orElse(written);
  }

  private static Optional<PhoneNumber> parsed(String written, String country) {
    try {
      return Optional.of(RULES.parse(written, country.isEmpty() ? NO_COUNTRY : country)).filter(RULES::isPossibleNumber);
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }
}
