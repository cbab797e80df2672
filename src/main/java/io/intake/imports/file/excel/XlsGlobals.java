package io.intake.imports.file.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.jspecify.annotations.Nullable;

/// What all sheets of an XLS file share: their names, the texts, the styles of cells.
final class XlsGlobals {

  private final List<BoundSheetRecord> sheets = new ArrayList<>();
  private final List<NumberStyle> styles = new ArrayList<>();
  private final Map<Integer, String> codes = new HashMap<>();
  private @Nullable SSTRecord strings;
  private boolean since1904;
  private long errors;

  private XlsGlobals() {
  }

  /// Reads the first stream of records, which ends before the first sheet.
  static XlsGlobals read(XlsRecords records) {
    var globals = new XlsGlobals();
    records.skipToBegin();
    for (var record = records.next(); record != null && !(record instanceof EOFRecord); record = records.next()) {
      globals.learn(record);
    }
    return globals;
  }

  private void learn(Record record) {
    switch (record) {
      case BoundSheetRecord sheet -> sheets.add(sheet);
      case SSTRecord texts -> strings = texts;
      case FormatRecord format -> codes.put(format.getIndexCode(), format.getFormatString());
      case ExtendedFormatRecord style -> styles.add(
          NumberStyle.of(style.getFormatIndex(), codes.getOrDefault((int) style.getFormatIndex(), "")));
      case DateWindow1904Record window -> since1904 = window.getWindowing() == 1;
      default -> {
        // of the several hundred kinds of records the others don't matter
      }
    }
  }

  List<BoundSheetRecord> sheets() {
    return sheets;
  }

  /// What a cell says.
  String text(Record cell) {
    try {
      return switch (cell) {
        case LabelSSTRecord label -> strings == null ? "" : strings.getString(label.getSSTIndex()).getString();
        case LabelRecord label -> label.getValue();
        case NumberRecord number -> number(number.getValue(), number.getXFIndex());
        case BoolErrRecord flag when flag.isBoolean() -> flag(flag.getBooleanValue());
        case BoolErrRecord _ -> error();
        case FormulaRecord formula -> result(formula);
        default -> "";
      };
    } catch (RuntimeException damaged) {
      throw XmlReader.damaged();
    }
  }

  private String result(FormulaRecord formula) {
    return switch (CellType.forInt(formula.getCachedResultType())) {
      case BOOLEAN -> flag(formula.getCachedBooleanValue());
      case ERROR -> error();
      case NUMERIC -> number(formula.getValue(), formula.getXFIndex());
      default -> "";
    };
  }

  private String number(double value, int style) {
    return CellText.number(Double.toString(value), style < styles.size() ? styles.get(style) : NumberStyle.PLAIN, since1904);
  }

  /// A formula that failed says nothing.
  private String error() {
    errors++;
    return "";
  }

  long errors() {
    return errors;
  }

  private static String flag(boolean value) {
    return value ? "TRUE" : "FALSE";
  }
}
