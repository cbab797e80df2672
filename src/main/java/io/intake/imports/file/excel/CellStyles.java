package io.intake.imports.file.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the numbers of a workbook stand for, by the number of the style that a cell names.
final class CellStyles {

  static final CellStyles NONE = new CellStyles(List.of());

  private final List<NumberStyle> styles;

  CellStyles(List<NumberStyle> styles) {
    this.styles = styles;
  }

  static CellStyles of(XmlReader xml) {
    Map<Integer, String> codes = new HashMap<>();
    var styles = new ArrayList<NumberStyle>();
    var inCells = false;
    while (xml.next()) {
      if (xml.begins("numFmt") && !inCells) {
        codes.put(number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
      } else if (xml.begins("cellXfs")) {
        inCells = true;
      } else if (xml.ends("cellXfs")) {
        break;
      } else if (inCells && xml.begins("xf")) {
        var format = number(xml.attribute("numFmtId"));
        styles.add(NumberStyle.of(format, codes.getOrDefault(format, "")));
      }
    }
    return new CellStyles(styles);
  }

  NumberStyle get(int number) {
    return number >= 0 && number < styles.size() ? styles.get(number) : NumberStyle.PLAIN;
  }

  /// 0 for what is no number.
  static int number(String written) {
    var number = 0;
    for (var i = 0; i < written.length(); i++) {
      var digit = written.charAt(i) - '0';
      if (digit < 0 || digit > 9 || number > Integer.MAX_VALUE / 10 - 1) {
        return 0;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
