package io.intake.ui.importresult.failedrows;

import io.intake.imports.FailedRow;
import io.intake.imports.FailedRowsMark;
import io.intake.ui.components.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Failed rows as CSV, as spreadsheet programs in the country of the user open it by a double click.
final class FailedRowsCsv {

  private FailedRowsCsv() {
  }

  static void write(FailedRowsTable table, OutputStream out) throws IOException {
    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    // Without the mark Excel takes the file for one in its own code page.
    writer.write('\uFEFF');
    var csv = new CSVPrinter(writer, CSVFormat.EXCEL.builder().setDelimiter(delimiter()).get());
    try (var rows = table.rows()) {
      // Headers keep the apostrophe that an earlier attempt gave them; a second one would make them others.
      print(csv, table.headers().stream().map(FailedRowsMark::unguarded).toList());
      rows.forEach(row -> print(csv, table, row));
    }
    csv.flush();
  }

  /// Where the comma is the decimal mark, programs expect semicolons.
  private static char delimiter() {
    return DecimalFormatSymbols.getInstance(Texts.locale()).getDecimalSeparator() == ',' ? ';' : ',';
  }

  private static void print(CSVPrinter csv, FailedRowsTable table, FailedRow row) {
    try {
      print(csv, table.cells(row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void print(CSVPrinter csv, List<String> cells) throws IOException {
    csv.printRecord(cells.stream().map(FailedRowsMark::guarded).toList());
  }
}
