package io.intake.imports.mapping;

import io.intake.properties.NumberNotation;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What written numbers say about their notation: which ones can read all of them.
final class NumberNotationEvidence {

  /// Numbers of one shape are read alike, and a column has few shapes.
  private static final int SHAPES_KEPT = 1_000;

  private final Map<NumberNotation, Long> readable = new EnumMap<>(NumberNotation.class);
  private final Map<String, List<NumberNotation>> byShape = new HashMap<>();
  private long telling;
  private boolean proved;
  private String example = "";
  private String first = "";

  void look(String value) {
    var shape = shape(value);
    if (shape.isEmpty()) {
      return;
    }
    first = first.isEmpty() ? value : first;
    var reading = readers(shape);
    if (isDigits(shape) || reading.isEmpty()) {
      return;
    }
    telling++;
    for (var notation : reading) {
      readable.merge(notation, 1L, Long::sum);
    }
    var proves = !proved && decimals(reading) == 1;
    example = example.isEmpty() || proves ? value : example;
    proved |= proves;
  }

  private List<NumberNotation> readers(String shape) {
    var known = byShape.get(shape);
    if (known == null) {
      known = Arrays.stream(NumberNotation.values()).filter(notation -> isWritten(shape, notation)).toList();
      if (byShape.size() < SHAPES_KEPT) {
        byShape.put(shape, known);
      }
    }
    return known;
  }

  private static long decimals(List<NumberNotation> notations) {
    return notations.stream().map(NumberNotation::decimal).distinct().count();
  }

  /// All digits made 0, without sign, currency and percent; empty if it is no number.
  private static String shape(String value) {
    var from = 0;
    var to = value.length();
    while (from < to && !Character.isDigit(value.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isDigit(value.charAt(to - 1))) {
      to--;
    }
    var shape = new char[to - from];
    for (var i = from; i < to; i++) {
      var character = value.charAt(i);
      shape[i - from] = switch (character) {
        case ' ', '\u00a0', '\u202f' -> ' ';
        case '\'', '\u2019' -> '\'';
        case '.', ',' -> character;
        default -> Character.isDigit(character) ? '0' : 'x';
      };
      if (shape[i - from] == 'x') {
        return "";
      }
    }
    return new String(shape);
  }

  private static boolean isDigits(String text) {
    for (var i = 0; i < text.length(); i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWritten(String number, NumberNotation notation) {
    var decimal = number.indexOf(notation.decimal());
    var whole = decimal < 0 ? number : number.substring(0, decimal);
    var rest = decimal < 0 ? "0" : number.substring(decimal + 1);
    return isDigits(rest) && !rest.isEmpty() && isGrouped(whole, notation);
  }

  /// The last group has three digits; the others have three too, or two in India.
  private static boolean isGrouped(String whole, NumberNotation notation) {
    var groups = whole.split(Pattern.quote(String.valueOf(notation.grouping())), -1);
    var usual = notation == NumberNotation.LAKH ? 2 : 3;
    for (var i = 0; i < groups.length; i++) {
      var digits = groups[i].length();
      var fits = groups.length == 1 || (i == groups.length - 1 ? digits == 3 : i == 0 ? digits >= 1 && digits <= usual : digits == usual);
      if (!fits || !isDigits(groups[i])) {
        return false;
      }
    }
    return true;
  }

  /// Whether all that can read every number read the same out of them.
  boolean decided() {
    return telling == 0 ? !first.isEmpty() : !all().isEmpty() && decimals(all()) == 1;
  }

  private List<NumberNotation> all() {
    return readable.entrySet().stream().filter(entry -> entry.getValue() == telling).map(Map.Entry::getKey).toList();
  }

  /// The one that reads most. Where a separator may be either, it marks thousands.
  NumberNotation notation() {
    var most = readable.values().stream().mapToLong(Long::longValue).max().orElse(0);
    var best = readable.entrySet().stream().filter(entry -> entry.getValue() == most).map(Map.Entry::getKey).toList();
    if (best.isEmpty()) {
      return NumberNotation.COMMA_POINT;
    }
    var separator = separator(example);
    return decimals(best) == 1 ? best.getFirst()
        : best.stream().filter(notation -> notation.grouping() == separator).findFirst().orElse(best.getFirst());
  }

  private static char separator(String value) {
    return (char) shape(value).chars().filter(character -> character != '0').findFirst().orElse(0);
  }

  String example() {
    return example.isEmpty() ? first : example;
  }
}
