package io.intake.imports.grouping;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/// Which country a text names: by its name in one of many languages, by its codes, or by what it is called in passing.
public final class CountryNames {

  private static final List<String> LANGUAGES = List.of("en", "nl", "de", "fr", "es", "it", "pt", "sv", "da", "nb", "fi", "pl", "cs", "ja",
      "zh", "ko", "ru", "tr", "el", "hu", "ro", "uk", "ar", "he");
  private static final Map<String, String> CODES = read();

  private CountryNames() {
  }

  /// The two letters of the country.
  public static Optional<String> code(String text) {
    var form = WordForm.of(text);
    // "no" and "in" are words; NO and IN are Norway and India.
    var isWord = form.length() == 2 && !text.strip().replace(".", "").equals(form.toUpperCase(Locale.ROOT));
    return isWord ? Optional.empty() : Optional.ofNullable(CODES.get(form));
  }

  private static Map<String, String> read() {
    var codes = new HashMap<String, String>();
    for (var code : Locale.getISOCountries()) {
      var country = Locale.of("", code);
      codes.put(WordForm.of(code), code);
      codes.put(WordForm.of(new ULocale("", code).getISO3Country()), code);
      LANGUAGES.forEach(language -> codes.putIfAbsent(WordForm.of(country.getDisplayCountry(Locale.of(language))), code));
      LANGUAGES.forEach(language -> codes.putIfAbsent(WordForm.of(ULocale.getDisplayCountry("und_" + code, language)), code));
    }
    inPassing().forEach((code, names) -> {
      for (var name : ((String) names).split(",")) {
        codes.put(WordForm.of(name), (String) code);
      }
    });
    codes.remove("");
    return codes;
  }

  private static Properties inPassing() {
    var names = new Properties();
    try (var in = Objects.requireNonNull(CountryNames.class.getResourceAsStream("/imports/country-names.properties"))) {
      names.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
