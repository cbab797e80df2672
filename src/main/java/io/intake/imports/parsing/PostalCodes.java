package io.intake.imports.parsing;

import io.intake.imports.FileRow;
import io.intake.imports.ImportError;
import io.intake.imports.ImportErrorType;
import io.intake.imports.fixing.Fixes;
import io.intake.properties.ObjectTypeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Notices postal codes that a spreadsheet took for numbers, so that their leading zero is gone. Only where the row says the country,
/// and the country's codes all have the same number of digits.
final class PostalCodes {

  private static final String CODE = "zip";
  private static final String COUNTRY = "country";
  /// Countries some of whose codes begin with 0.
  private static final Map<String, Integer> DIGITS = Map.ofEntries(Map.entry("AU", 4), Map.entry("CN", 6), Map.entry("DE", 5),
      Map.entry("DZ", 5), Map.entry("ES", 5), Map.entry("FI", 5), Map.entry("FR", 5), Map.entry("IT", 5), Map.entry("KR", 5),
      Map.entry("MX", 5), Map.entry("MY", 5), Map.entry("NO", 4), Map.entry("RO", 6), Map.entry("SG", 6), Map.entry("SK", 5),
      Map.entry("TR", 5), Map.entry("UA", 5), Map.entry("US", 5), Map.entry("ZA", 4));
  private static final int FEWEST = 3;
  private static final int MOST = 5;

  private final List<Pair> pairs = new ArrayList<>();
  private final Fixes fixes;

  /// A postal code and the country it is of.
  private record Pair(int code, int country, ObjectTypeId objectType) {
  }

  /// Made on first use, for it takes a moment.
  private static final class Names {

    private static final Map<String, Integer> DIGITS_BY_NAME = digitsByName();

    private Names() {
    }

    private static Map<String, Integer> digitsByName() {
      var digits = new HashMap<>(Map.of("usa", 5, "u.s.", 5, "u.s.a.", 5, "united states of america", 5));
      var languages = Stream.of("en", "nl", "de", "fr", "es", "it", "pt", "sv", "da", "nb", "fi", "pl", "cs", "ja", "zh", "ko")
          .map(Locale::of).toList();
      DIGITS.forEach((code, count) -> {
        var country = Locale.of("", code);
        digits.put(code.toLowerCase(Locale.ROOT), count);
        digits.put(country.getISO3Country().toLowerCase(Locale.ROOT), count);
        languages.forEach(language -> digits.put(country.getDisplayCountry(language).toLowerCase(Locale.ROOT), count));
      });
      return digits;
    }
  }

  PostalCodes(Mapping mapping) {
    fixes = mapping.fixes();
    for (var code : mapping.columns()) {
      for (var country : mapping.columns()) {
        if (code.slot() == country.slot() && code.property().name().equals(CODE) && country.property().name().equals(COUNTRY)) {
          pairs.add(new Pair(code.column(), country.column(), mapping.objects().get(code.slot()).type().id()));
        }
      }
    }
  }

  /// Notes what was lost in a row.
  void check(FileRow row, List<ImportError> errors) {
    for (var pair : pairs) {
      var code = fixes.text(pair.code(), row.cell(pair.code()));
      if (code.length() >= FEWEST && code.length() <= MOST && isNumber(code)
          && digits(fixes.text(pair.country(), row.cell(pair.country()))) == code.length() + 1) {
        errors.add(new ImportError(row.lineNumber(), pair.code(), pair.objectType(), ImportErrorType.LEADING_ZERO_LOST,
            row.cell(pair.code())));
      }
    }
  }

  /// How many digits the codes of a country have; 0 if they differ, or none begins with 0.
  private static int digits(String country) {
    return Names.DIGITS_BY_NAME.getOrDefault(country.strip().toLowerCase(Locale.ROOT), 0);
  }

  private static boolean isNumber(String code) {
    for (int at = 0; at < code.length(); at++) {
      if (code.charAt(at) < '0' || code.charAt(at) > '9') {
        return false;
      }
    }
    return code.charAt(0) != '0';
  }
}
