package io.intake.imports.file.excel;

import io.intake.imports.file.RowSource;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Streams the rows of one sheet of an XLSX file, those that it holds.
final class XlsxRowSource implements RowSource {

  private final XlsxPackage file;
  private final XmlReader xml;
  private final SharedStrings strings;
  private final CellStyles styles;
  private final RowCells cells = new RowCells();
  private int line;

  /// @param file is closed with it
  XlsxRowSource(XlsxPackage file, XlsxPackage.Sheet sheet) throws IOException {
    this(file, file.part(sheet.part()), 0);
  }

  /// @param file is closed with it
  /// @param sheet its XML, or that of its last rows
  /// @param line the row above them
  XlsxRowSource(XlsxPackage file, InputStream sheet, int line) throws IOException {
    this.file = file;
    this.line = line;
    this.xml = new XmlReader(sheet);
    this.strings = file.sharedStrings();
    this.styles = file.styles();
  }

  @Override
  public @Nullable SourceRow next() throws IOException {
    while (xml.next()) {
      if (xml.begins("row")) {
        line = Math.max(line + 1, CellStyles.number(xml.attribute("r")));
        readCells();
        return cells.take(line);
      }
      if (xml.ends("sheetData")) {
        return null;
      }
    }
    return null;
  }

  private void readCells() throws IOException {
    var column = -1;
    while (xml.next() && !xml.ends("row")) {
      if (xml.begins("c")) {
        column = column(xml.attribute("r"), column + 1);
        var style = CellStyles.number(xml.attribute("s"));
        cells.put(column, text(xml.attribute("t"), style));
      }
    }
  }

  /// `B7` stands in column 1.
  private static int column(String reference, int otherwise) {
    var column = 0;
    for (var i = 0; i < reference.length() && i < 4 && Character.isLetter(reference.charAt(i)); i++) {
      column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
    }
    return column == 0 ? otherwise : column - 1;
  }

  private String text(String type, int style) throws IOException {
    var written = "";
    while (xml.next() && !xml.ends("c")) {
      if (xml.begins("v")) {
        written = xml.text();
      } else if (xml.begins("is")) {
        written = SharedStrings.richText(xml, "is");
      } else if (xml.begins()) {
        xml.skip();
      }
    }
    return written.isEmpty() ? "" : switch (type) {
      case "s" -> strings.get(CellStyles.number(written));
      case "str" -> SheetRowCounter.isError(written) ? "" : CellText.unescaped(written);
      case "inlineStr" -> CellText.unescaped(written);
      case "b" -> written.equals("1") || written.equals("true") ? "TRUE" : "FALSE";
      case "e" -> "";
      case "d" -> CellText.isoDate(written);
      default -> CellText.number(written, styles.get(style), file.since1904());
    };
  }

  @Override
  public void close() throws IOException {
    try (file; strings) {
      xml.close();
    }
  }
}
