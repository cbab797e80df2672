package io.intake.exports.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A table as a workbook, streamed. Texts are text cells, so that nothing is calculated and no leading zero is lost; what does not fit
/// a sheet goes on the next one.
///
/// @see "docs/decisions/0021-exports-are-streamed.md"
public final class XlsxTable implements TableWriter {

  private static final int MOST_ROWS = 1_048_576;
  private static final int MOST_CHARACTERS = 32_767;

  private final ZipOutputStream zip;
  private final Writer writer;
  private final List<String> headers;
  private final int rowsOfSheet;
  private int sheets;
  private int rows;

  public XlsxTable(OutputStream out, List<String> headers) throws IOException {
    this(out, headers, MOST_ROWS);
  }

  /// @param rowsOfSheet how many rows a sheet holds, its header included
  XlsxTable(OutputStream out, List<String> headers, int rowsOfSheet) throws IOException {
    this.zip = new ZipOutputStream(out);
    this.writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
    this.headers = headers;
    this.rowsOfSheet = rowsOfSheet;
    zip.setLevel(Deflater.BEST_SPEED);
    beginSheet();
  }

  @Override
  public void write(List<Cell> row) throws IOException {
    if (rows == rowsOfSheet) {
      endSheet();
      beginSheet();
    }
    var xml = new StringBuilder(row.size() * 40).append("<row>");
    for (var column = 0; column < row.size(); column++) {
      append(xml, row.get(column), column);
    }
    writer.append(xml.append("</row>"));
    rows++;
  }

  private static void append(StringBuilder xml, Cell cell, int column) {
    var text = cell.text();
    if (text.isEmpty()) {
      xml.append("<c/>");
    } else if (cell.isNumber()) {
      xml.append("<c><v>").append(text).append("</v></c>");
    } else {
      if (text.length() > MOST_CHARACTERS) {
        throw new CellTooLong(column);
      }
      xml.append("<c s=\"1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
      XlsxParts.appendText(xml, text);
      xml.append("</t></is></c>");
    }
  }

  private void beginSheet() throws IOException {
    sheets++;
    zip.putNextEntry(new ZipEntry(XlsxParts.sheet(sheets)));
    writer.append(XlsxParts.sheetHead(headers));
    rows = 1;
  }

  private void endSheet() throws IOException {
    writer.append(XlsxParts.SHEET_END);
    writer.flush();
    zip.closeEntry();
  }

  @Override
  public void close() throws IOException {
    endSheet();
    for (var part : XlsxParts.around(sheets).entrySet()) {
      zip.putNextEntry(new ZipEntry(part.getKey()));
      writer.append(part.getValue());
      writer.flush();
      zip.closeEntry();
    }
    writer.close();
  }
}
