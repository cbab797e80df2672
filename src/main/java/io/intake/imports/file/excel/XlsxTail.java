package io.intake.imports.file.excel;

import io.intake.imports.file.Survey;
import io.intake.imports.file.excel.SheetRowCounter.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the last rows of a sheet without those before them: the begin of its XML up to the first row, then the end.
final class XlsxTail {

  private static final int LONGEST_BEGIN = 1 << 16;
  private static final Pattern BEGIN = Pattern.compile("<(x:)?sheetData[^>]*[^/]?>");

  private XlsxTail() {
  }

  /// @param above how many rows are no data
  /// @return empty where the sheet is written in an unusual way
  static List<Survey.Tail> read(Path bytes, String part, List<Place> places, int above) throws IOException {
    var tail = new ArrayList<Survey.Tail>();
    if (places.isEmpty()) {
      return tail;
    }
    var file = new XlsxPackage(bytes);
    var begin = begin(file, part);
    var rest = file.part(part);
    if (begin.length == 0 || rest.skip(places.getFirst().offset()) < places.getFirst().offset()) {
      rest.close();
      file.close();
      return tail;
    }
    InputStream sheet = new SequenceInputStream(new ByteArrayInputStream(begin), rest);
    try (var rows = new XlsxRowSource(file, sheet, places.getFirst().row() - 1)) {
      for (var row = rows.next(); row != null; row = rows.next()) {
        if (!row.blank() && row.row().lineNumber() > above) {
          tail.add(new Survey.Tail(row.row(), row.row().lineNumber() - above));
        }
      }
    }
    return tail;
  }

  private static byte[] begin(XlsxPackage file, String part) throws IOException {
    try (var in = file.part(part)) {
      var text = new String(in.readNBytes(LONGEST_BEGIN), StandardCharsets.ISO_8859_1);
      var begin = BEGIN.matcher(text);
      return begin.find() ? text.substring(0, begin.end()).getBytes(StandardCharsets.ISO_8859_1) : new byte[0];
    }
  }
}
