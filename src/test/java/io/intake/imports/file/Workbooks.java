package io.intake.imports.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/// Spreadsheets to read, honest ones and others.
final class Workbooks {

  private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private Workbooks() {
  }

  static Path file(Workbook workbook, Consumer<Workbook> content) {
    return Tables.file(bytes(workbook, content));
  }

  static byte[] bytes(Workbook workbook, Consumer<Workbook> content) {
    try (workbook; var out = new ByteArrayOutputStream()) {
      content.accept(workbook);
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static Row row(Sheet sheet, int row, String... cells) {
    var created = sheet.createRow(row);
    for (var column = 0; column < cells.length; column++) {
      if (!cells[column].isEmpty()) {
        created.createCell(column).setCellValue(cells[column]);
      }
    }
    return created;
  }

  /// A package with one sheet whose XML is given.
  static Path withSheet(String sheet) {
    return zip(parts(sheet));
  }

  static Map<String, String> parts(String sheet) {
    var parts = new LinkedHashMap<String, String>();
    parts.put("_rels/.rels", "<Relationships><Relationship Id='r1' Type='" + TYPES
        + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
    parts.put("xl/workbook.xml", "<workbook xmlns:r='" + TYPES
        + "'><sheets><sheet name='People' sheetId='1' r:id='s1'/></sheets></workbook>");
    parts.put("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='s1' Type='" + TYPES
        + "/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='s2' Type='" + TYPES
        + "/sharedStrings' Target='/xl/sharedStrings.xml'/></Relationships>");
    parts.put("xl/worksheets/sheet1.xml", sheet);
    return parts;
  }

  static Path zip(Map<String, String> parts) {
    try (var bytes = new ByteArrayOutputStream(); var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
      zip.finish();
      return Tables.file(bytes.toByteArray());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static String inlineRow(int number, String... cells) {
    var row = new StringBuilder("<row r=\"" + number + "\">");
    for (var cell : cells) {
      row.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
    }
    return row.append("</row>").toString();
  }
}
