package io.intake.imports.likeness;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How a country is called from abroad, and what its people dial in front at home.
///
/// @param trunk empty if nothing
record CallingCodes(String code, String trunk) {

  private static final Map<String, CallingCodes> BY_COUNTRY = read();

  /// @param country two letters
  static Optional<CallingCodes> find(String country) {
    return Optional.ofNullable(BY_COUNTRY.get(country));
  }

  /// The number with the code of the country; as it is if it has it already, though nothing says so.
  String international(String digits) {
    if (!trunk.isEmpty() && digits.startsWith(trunk)) {
      return code + digits.substring(trunk.length());
    }
    return digits.startsWith(code) && digits.length() > 10 ? digits : code + digits;
  }

  private static Map<String, CallingCodes> read() {
    var lines = new Properties();
    try (var in = Objects.requireNonNull(CallingCodes.class.getResourceAsStream("/imports/calling-codes.properties"))) {
      lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines.stringPropertyNames().stream().collect(Collectors.toMap(Function.identity(), country -> of(lines.getProperty(country))));
  }

  private static CallingCodes of(String line) {
    var words = line.split(" ");
    return new CallingCodes(words[0], words.length > 1 ? words[1] : "");
  }
}
