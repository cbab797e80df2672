package io.intake.imports.deriving;

import io.intake.imports.grouping.CountryNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Splits addresses that are written in one of the ways in which the postal code tells what is what.
final class AddressSplitter implements Splitter {

  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|\\R)\\s*");
  private static final String NAME = "\\p{L}[\\p{L}\\p{M} .'’()/-]*";
  /// `1234 AB City`, `12345 City`, `D-12345 City`, `123 45 City`, `12-345 City`, `1234-567 City`.
  private static final Pattern CODE_CITY =
      Pattern.compile("((?:[A-Z]{1,3}-)?(?:\\d{4} ?[A-Z]{2}|\\d{4,5}|\\d{3} \\d{2}|\\d{2}-\\d{3}|\\d{4}-\\d{3})),? (" + NAME + ")");
  private static final String BRITISH = "[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}";
  private static final Pattern CITY_CODE = Pattern.compile("(" + NAME + ") (" + BRITISH + ")");
  private static final Pattern CODE = Pattern.compile("\\d{4} ?[A-Z]{2}|\\d{5}");
  private static final Pattern CODE_LAST = Pattern.compile(BRITISH);
  private static final Pattern STATE_CODE = Pattern.compile("([A-Z]{2}) (\\d{5}(?:-\\d{4})?|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d)");
  private static final Pattern CITY_STATE_CODE = Pattern.compile("(" + NAME + ") (NSW|VIC|QLD|WA|SA|TAS|ACT|NT) (\\d{4})");
  private static final Pattern CITY = Pattern.compile(NAME);
  /// Longer texts are no addresses.
  private static final int LONGEST = 400;
  private static final int FEWEST = 2;
  private static final int MOST = 5;

  @Override
  public Optional<Pieces> sure(String text) {
    if (text.length() > LONGEST || text.indexOf(',') < 0 && text.indexOf('\n') < 0 || text.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    var pieces = new ArrayList<>(Arrays.stream(BETWEEN.split(text)).map(String::strip).filter(piece -> !piece.isEmpty()).toList());
    if (pieces.size() < FEWEST || pieces.size() > MOST) {
      return Optional.empty();
    }
    var country = pieces.size() > 2 && CITY.matcher(pieces.getLast()).matches() && CountryNames.code(pieces.getLast()).isPresent()
        ? pieces.removeLast() : "";
    return place(pieces, country);
  }

  private static Optional<Pieces> place(List<String> pieces, String country) {
    return atEnd(pieces, country, pieces.getLast()).or(() -> pieces.size() < 3 ? Optional.empty()
        : beforeEnd(pieces, country, pieces.get(pieces.size() - 2), pieces.getLast()));
  }

  /// The last piece says city and postal code.
  private static Optional<Pieces> atEnd(List<String> pieces, String country, String last) {
    var street = street(pieces, 1);
    return match(CODE_CITY, last).flatMap(found -> address(street, found.group(1), found.group(2), "", country))
        .or(() -> match(CITY_STATE_CODE, last).flatMap(found -> address(street, found.group(3), found.group(1), found.group(2), country)))
        .or(() -> match(CITY_CODE, last).flatMap(found -> address(street, found.group(2), found.group(1), "", country)));
  }

  /// The two last pieces do.
  private static Optional<Pieces> beforeEnd(List<String> pieces, String country, String before, String last) {
    var street = street(pieces, 2);
    var isCity = CITY.matcher(before).matches();
    return match(STATE_CODE, last).filter(found -> isCity)
        .flatMap(found -> address(street, found.group(2), before, found.group(1), country))
        .or(() -> match(CODE_LAST, last).filter(found -> isCity).flatMap(found -> address(street, last, before, "", country)))
        .or(() -> match(CODE, before).filter(found -> CITY.matcher(last).matches())
            .flatMap(found -> address(street, before, last, "", country)));
  }

  private static Optional<Matcher> match(Pattern pattern, String text) {
    var matcher = pattern.matcher(text);
    return matcher.matches() ? Optional.of(matcher) : Optional.empty();
  }

  /// What stands before city and postal code; blank if that is no street with its number, or more than one line and another.
  private static String street(List<String> pieces, int behind) {
    var lines = pieces.subList(0, pieces.size() - behind);
    var street = String.join(", ", lines);
    return lines.isEmpty() || lines.size() > 2 || !isStreet(street) ? "" : street;
  }

  private static boolean isStreet(String text) {
    return text.chars().anyMatch(Character::isLetter) && text.chars().anyMatch(Character::isDigit);
  }

  private static Optional<Pieces> address(String street, String code, String city, String state, String country) {
    return street.isEmpty() ? Optional.empty() : Optional.of(Pieces.of(street, code, city.strip(), state, country));
  }
}
