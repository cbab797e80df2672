package io.intake.imports.lifecycle;

import io.intake.crmobjects.ObjectTypes;
import io.intake.imports.ImportError;
import io.intake.imports.ImportErrorType;
import io.intake.imports.ImportId;
import io.intake.imports.ImportPhase;
import io.intake.imports.RowOutcome;
import io.intake.imports.persistence.ErrorStore;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;

/// Writes the failed rows with their reasons, so that they can be put right and imported again.
@Component
class FailedRowsFile {

  private final RowResults results;
  private final ErrorStore errors;
  private final ObjectTypes objectTypes;

  FailedRowsFile(RowResults results, ErrorStore errors, ObjectTypes objectTypes) {
    this.results = results;
    this.errors = errors;
    this.objectTypes = objectTypes;
  }

  /// @param headers of the file, in their order
  void write(ImportId id, List<String> headers, OutputStream out) {
    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try {
      // Without the mark Excel takes the file for one in its own code page.
      writer.write('\uFEFF');
      var csv = new CSVPrinter(writer, CSVFormat.EXCEL);
      for (var header : headers) {
        csv.print(harmless(header));
      }
      csv.printRecord("Row", "Reason");
      results.all(id, ImportPhase.RUN, List.of(RowOutcome.FAILED)).forEach(found -> print(csv, id, headers, found));
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print(CSVPrinter csv, ImportId id, List<String> headers, RowResults.Found found) {
    try {
      var line = found.row().lineNumber();
      var cells = new ArrayList<String>();
      for (var column = 0; column < headers.size(); column++) {
        cells.add(harmless(found.row().cell(column)));
      }
      cells.add(Integer.toString(line));
      cells.add(harmless(errors.ofLines(id, ImportPhase.RUN, line, line).stream().map(error -> reason(error, headers))
          .collect(Collectors.joining("; "))));
      // What stands right of the last header is kept, but must not push the reason out of its column.
      found.row().cells().stream().skip(headers.size()).map(FailedRowsFile::harmless).forEach(cells::add);
      csv.printRecord(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String reason(ImportError error, List<String> headers) {
    var where = error.column() >= 0 && error.column() < headers.size() ? headers.get(error.column())
        : objectTypes.get(error.objectType()).singular();
    return where + ": " + words(error.type());
  }

  private static String words(ImportErrorType type) {
    var words = type.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /// A spreadsheet program would take these for formulas (OWASP, CSV injection): an apostrophe makes them text.
  private static String harmless(String cell) {
    return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 && !isNumber(cell) ? "'" + cell : cell;
  }

  private static boolean isNumber(String cell) {
    return cell.length() > 1 && cell.chars().skip(1).allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == ',' || c == ' ');
  }
}
