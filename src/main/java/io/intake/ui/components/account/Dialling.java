package io.intake.ui.components.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/// How a phone number is dialled from anywhere.
public final class Dialling {

  private static final String CODES = "imports/calling-codes.properties";
  private static final Properties BY_COUNTRY = read();

  private Dialling() {
  }

  /// What stands behind `tel:`. A number without the code of a country is one of this country.
  ///
  /// @param written as people write it
  /// @param country two letters; empty if numbers without a code are dialled as they are
  public static String number(String written, String country) {
    var digits = written.replaceAll("[^+0-9]", "");
    if (digits.startsWith("+") || digits.isEmpty() || !BY_COUNTRY.containsKey(country)) {
      return digits;
    }
    if (digits.startsWith("00")) {
      return "+" + digits.substring(2);
    }
    var codes = BY_COUNTRY.getProperty(country).split(" ");
    var trunk = codes.length > 1 ? codes[1] : "";
    return "+" + codes[0] + (digits.startsWith(trunk) ? digits.substring(trunk.length()) : digits);
  }

  private static Properties read() {
    try {
      return PropertiesLoaderUtils.loadProperties(new ClassPathResource(CODES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
