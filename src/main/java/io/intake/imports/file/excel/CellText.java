package io.intake.imports.file.excel;

import io.intake.imports.file.excel.NumberStyle.Meaning;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/// What a cell says as text, free of any locale: ISO dates, plain numbers.
final class CellText {

  /// As precise as a spreadsheet is; what follows is noise of its arithmetic.
  private static final MathContext PRECISION = new MathContext(15);
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final int LONGEST_NUMBER = 40;

  private CellText() {
  }

  /// @param written as the file holds it, such as `1.5E3`
  static String number(String written, NumberStyle style, boolean since1904) {
    try {
      return switch (style.meaning()) {
        case NUMBER -> padded(plain(written), style.digits());
        case DATE -> date(Double.parseDouble(written), written, since1904);
        case TIME -> time(Double.parseDouble(written));
      };
    } catch (NumberFormatException | ArithmeticException text) {
      return written;
    }
  }

  private static String plain(String written) {
    if (written.length() > LONGEST_NUMBER) {
      return written;
    }
    if (written.length() <= 15 && isShortInteger(written)) {
      return written;
    }
    var number = new BigDecimal(written);
    if (Math.abs((long) number.precision() - number.scale()) > LONGEST_NUMBER) {
      return written;
    }
    var rounded = number.round(PRECISION);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static boolean isShortInteger(String written) {
    for (var i = 0; i < written.length(); i++) {
      if (written.charAt(i) < '0' || written.charAt(i) > '9') {
        return false;
      }
    }
    return !written.isEmpty();
  }

  private static String padded(String number, int digits) {
    return number.length() < digits && isShortInteger(number) ? "0".repeat(digits - number.length()) + number : number;
  }

  /// A date without time of day is written without one.
  private static String date(double days, String written, boolean since1904) {
    if (!DateUtil.isValidExcelDate(days)) {
      return plain(written);
    }
    var moment = DateUtil.getLocalDateTime(days, since1904, true);
    if (days < 1 && !since1904) {
      return time(days);
    }
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString()
        : String.format(Locale.ROOT, "%sT%tT", moment.toLocalDate(), moment);
  }

  /// Of the day, or a duration of more than a day.
  private static String time(double days) {
    var time = Duration.ofSeconds(Math.round(days * 24 * 60 * 60));
    return String.format(Locale.ROOT, "%02d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
  }

  /// A date that the file holds as ISO text already.
  static String isoDate(String written) {
    return written.replaceFirst("T00:00:00(\\.0+)?Z?$", "").replaceFirst("\\.\\d+Z?$", "");
  }

  /// Spreadsheets write characters that XML can't hold as `_x000D_`.
  static String unescaped(String text) {
    return !text.contains("_x") ? text : ESCAPED.matcher(text).replaceAll(found -> {
      var character = Character.toString((char) Integer.parseInt(found.group(1), 16));
      return Matcher.quoteReplacement(character);
    });
  }
}
