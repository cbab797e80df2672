package io.intake.imports.file.excel;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/// What a number in a cell stands for, by the format of the cell.
///
/// @param digits as many at least, with zeros in front: a postcode 01234 may be the number 1234; 0 for other numbers
record NumberStyle(Meaning meaning, int digits) {

  static final NumberStyle PLAIN = new NumberStyle(Meaning.NUMBER, 0);
  private static final NumberStyle DATE = new NumberStyle(Meaning.DATE, 0);
  private static final NumberStyle TIME = new NumberStyle(Meaning.TIME, 0);

  private static final Pattern ZEROS = Pattern.compile("0{2,15}");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[\\$[^]]*]");
  private static final Pattern DAY_OR_YEAR = Pattern.compile("[dyge]");

  enum Meaning {
    NUMBER, DATE, TIME
  }

  /// @param code of the format; empty for a built-in one
  static NumberStyle of(int formatId, String code) {
    var format = code.isEmpty() ? builtIn(formatId) : code;
    if (ZEROS.matcher(format).matches()) {
      return new NumberStyle(Meaning.NUMBER, format.length());
    }
    if (!DateUtil.isADateFormat(formatId, format)) {
      return PLAIN;
    }
    var signs = QUOTED.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
    return signs.isEmpty() || DAY_OR_YEAR.matcher(signs).find() || !(signs.contains("h") || signs.contains("s")) ? DATE : TIME;
  }

  private static String builtIn(int formatId) {
    var format = formatId < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX ? BuiltinFormats.getBuiltinFormat(formatId) : null;
    return format == null ? "" : format;
  }
}
