package io.intake.imports.file.excel;

import io.intake.imports.FileProblem;
import io.intake.imports.file.RowSource;
import io.intake.imports.file.UnreadableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.jspecify.annotations.Nullable;

/// Streams the rows of one sheet of an XLS file, those that it holds.
final class XlsRowSource implements RowSource {

  private final XlsRecords records;
  private final XlsGlobals globals;
  private final RowCells cells = new RowCells();
  private @Nullable Record waiting;
  private long hidden;
  private long merged;

  record Sheet(String name, boolean hidden) {
  }

  private XlsRowSource(XlsRecords records, XlsGlobals globals) {
    this.records = records;
    this.globals = globals;
  }

  static List<Sheet> sheets(Path file) throws IOException {
    try (var records = new XlsRecords(file)) {
      return new ArrayList<>(XlsGlobals.read(records).sheets().stream()
          .map(sheet -> new Sheet(sheet.getSheetname(), sheet.isHidden() || sheet.isVeryHidden())).toList());
    }
  }

  static XlsRowSource open(Path file, String sheet) throws IOException {
    var records = new XlsRecords(file);
    try {
      var globals = XlsGlobals.read(records);
      goTo(records, globals, sheet);
      return new XlsRowSource(records, globals);
    } catch (RuntimeException unreadable) {
      records.close();
      throw unreadable;
    }
  }

  /// Sheets follow one another in the order of their positions.
  private static void goTo(XlsRecords records, XlsGlobals globals, String name) {
    var ordered = List.of(BoundSheetRecord.orderByBofPosition(globals.sheets()));
    var number = ordered.stream().map(BoundSheetRecord::getSheetname).toList().indexOf(name);
    if (number < 0) {
      throw new UnreadableFile(FileProblem.INVALID_SHEET, name);
    }
    records.skipToBegin();
    for (var i = 0; i < number; i++) {
      records.skipToEnd();
      records.skipToBegin();
    }
  }

  @Override
  public @Nullable SourceRow next() {
    var row = -1;
    var depth = 0;
    for (var record = take(); record != null; record = take()) {
      if (record instanceof BOFRecord) {
        depth++;
      } else if (record instanceof EOFRecord && depth-- == 0) {
        waiting = record;
        break;
      } else if (record instanceof RowRecord described) {
        hidden += described.getZeroHeight() ? 1 : 0;
      } else if (record instanceof MergeCellsRecord areas) {
        merged += areas.getNumAreas();
      } else if (record instanceof CellValueRecordInterface cell && depth == 0) {
        if (row >= 0 && cell.getRow() != row) {
          waiting = record;
          break;
        }
        row = cell.getRow();
        cells.put(Short.toUnsignedInt(cell.getColumn()), text(record));
      }
    }
    return row < 0 ? null : cells.take(row + 1);
  }

  private @Nullable Record take() {
    var record = waiting == null ? records.next() : waiting;
    waiting = null;
    return record;
  }

  /// The text that a formula results in follows the formula.
  private String text(Record cell) {
    if (cell instanceof FormulaRecord formula && formula.hasCachedResultString()) {
      for (var next = records.next(); next != null; next = records.next()) {
        if (next instanceof StringRecord string) {
          return string.getString();
        }
        if (next instanceof CellValueRecordInterface || next instanceof EOFRecord) {
          waiting = next;
          return "";
        }
      }
    }
    return globals.text(cell);
  }

  /// So far, and so are the others.
  long errors() {
    return globals.errors();
  }

  long hiddenRows() {
    return hidden;
  }

  long mergedCells() {
    return merged;
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
