package io.intake.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes the files that people upload.
final class Sheets {

  private static final Path FOLDER = Path.of("target", "journeys");

  private Sheets() {
  }

  static Path csv(String name, String text) {
    return csv(name, text, StandardCharsets.UTF_8);
  }

  static Path csv(String name, String text, Charset charset) {
    try {
      return Files.writeString(Files.createDirectories(FOLDER).resolve(name), text, charset);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path xlsx(String name, List<List<String>> rows) {
    try (var workbook = new XSSFWorkbook()) {
      var sheet = workbook.createSheet("People");
      for (var at = 0; at < rows.size(); at++) {
        var row = sheet.createRow(at);
        for (var column = 0; column < rows.get(at).size(); column++) {
          row.createCell(column).setCellValue(rows.get(at).get(column));
        }
      }
      var file = Files.createDirectories(FOLDER).resolve(name);
      try (var out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
