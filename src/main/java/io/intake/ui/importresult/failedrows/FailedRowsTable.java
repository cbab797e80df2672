package io.intake.ui.importresult.failedrows;

import io.intake.crmobjects.ObjectTypes;
import io.intake.imports.ColumnMapping;
import io.intake.imports.FailedRow;
import io.intake.imports.FailedRowsMark;
import io.intake.imports.ImportDownloads;
import io.intake.imports.ImportError;
import io.intake.imports.ImportId;
import io.intake.ui.components.Texts;
import io.intake.ui.findings.ErrorTexts;
import io.intake.ui.findings.PropertyWords;
import io.intake.ui.language.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The failed rows as a table: the columns of the file as they were read, then where each row stood, what is wrong and what to do.
public final class FailedRowsTable {

  private final ImportDownloads downloads;
  private final ObjectTypes objectTypes;
  private final ImportId id;
  private final List<String> originalHeaders;
  private final List<String> rules;
  /// Columns that an earlier attempt added say nothing about this one.
  private final List<Integer> kept;

  /// @param words of the properties that the columns went to
  public FailedRowsTable(ImportDownloads downloads, ObjectTypes objectTypes, ImportId id, PropertyWords words) {
    this.downloads = downloads;
    this.objectTypes = objectTypes;
    this.id = id;
    var columns = downloads.columns(id);
    originalHeaders = columns.stream().map(ColumnMapping::header).toList();
    rules = columns.stream().map(column -> words.rules(column.target())).toList();
    kept = IntStream.range(0, originalHeaders.size()).filter(column -> FailedRowsMark.of(originalHeaders.get(column)).isEmpty()).boxed()
        .toList();
  }

  List<String> headers() {
    var mark = new FailedRowsMark(id);
    var headers = new ArrayList<String>();
    kept.forEach(column -> headers.add(originalHeaders.get(column)));
    Stream.of("row", "reason", "remedy").forEach(added -> headers.add(mark.onto(Texts.of("importresult.file." + added))));
    return headers;
  }

  Stream<FailedRow> rows() {
    return downloads.failedRows(id);
  }

  /// Cells beyond the last header stand behind what was added, so that no column slips.
  List<String> cells(FailedRow failed) {
    var row = failed.row();
    var cells = new ArrayList<String>();
    kept.forEach(column -> cells.add(row.cell(column)));
    cells.add(Integer.toString(row.lineNumber()));
    cells.add(told(failed, this::title));
    cells.add(told(failed, error -> ErrorTexts.remedy(error.type())));
    cells.addAll(row.cells().subList(Math.min(originalHeaders.size(), row.cells().size()), row.cells().size()));
    return cells;
  }

  /// In which column of this table it stands what is wrong with the row.
  int reasonColumn() {
    return kept.size() + 1;
  }

  /// What is wrong with the cell in a column of this table and what to do; empty if nothing is.
  String remark(FailedRow failed, int column) {
    return column >= kept.size() ? "" : failed.errors().stream().filter(error -> error.column() == kept.get(column))
        .map(error -> title(error) + ". " + ErrorTexts.remedy(error.type())).distinct().collect(Collectors.joining("\n"));
  }

  private String title(ImportError error) {
    var place = error.column();
    return ErrorTexts.title(error.type(), place >= 0 && place < rules.size() ? rules.get(place) : "");
  }

  private String told(FailedRow failed, Function<ImportError, String> words) {
    return failed.errors().stream().map(error -> place(error) + ": " + words.apply(error)).distinct()
        .collect(Collectors.joining("\n"));
  }

  private String place(ImportError error) {
    return error.column() >= 0 && error.column() < originalHeaders.size()
        ? ErrorTexts.columnName(originalHeaders.get(error.column()), error.column())
        : Labels.singular(objectTypes.get(error.objectType()));
  }
}
