package io.intake.imports.parsing;

import io.intake.crmobjects.RecordKey;
import io.intake.imports.FileRow;
import io.intake.imports.ImportError;
import io.intake.imports.ImportErrorType;
import io.intake.imports.fixing.Fixes;
import io.intake.imports.parsing.LinkedColumn.Named;
import io.intake.properties.Parsed;
import io.intake.properties.ValueProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads the cells that name records to link with, each one for itself: what one of them lacks costs the others nothing.
final class LinkCells {

  /// In a cell, so that a chunk of rows stays as large as memory is; nobody reads or corrects more of them in one place.
  private static final int MOST_TEXTS = 10_000;

  private final Mapping mapping;

  LinkCells(Mapping mapping) {
    this.mapping = mapping;
  }

  /// @param row as edited
  /// @param errors get what can't be a record ID or a value
  List<Named> read(FileRow row, List<ImportError> errors) {
    if (mapping.links().isEmpty()) {
      return List.of();
    }
    var named = new ArrayList<Named>(2);
    var bad = new LinkedHashSet<ImportError>(0);
    for (var column : mapping.links()) {
      var parts = parts(column, row);
      if (parts.size() > MOST_TEXTS) {
        bad.add(column.error(row, ImportErrorType.TOO_MANY_RECORDS_TO_LINK, row.cell(column.number())));
      } else {
        parts.forEach((text, part) -> {
          switch (read(column, text, part)) {
            case Read.Found(var found) -> named.add(found);
            case Read.Bad(var type) -> bad.add(column.error(row, type, part));
          }
        });
      }
    }
    errors.addAll(bad);
    return named;
  }

  /// What the cell is read as, with what stands there for it: that is what is told, and decided.
  private Map<String, String> parts(LinkedColumn column, FileRow row) {
    var cell = row.cell(column.number());
    if (cell.isBlank()) {
      return Map.of();
    }
    var parts = new LinkedHashMap<String, String>();
    var fixes = mapping.fixes();
    (fixes.decision(column.number(), cell).isPresent() ? Stream.of(cell) : Fixes.texts(cell)).forEach(part -> {
      if (parts.size() <= MOST_TEXTS) {
        Fixes.texts(fixes.text(column.number(), part)).forEach(text -> parts.putIfAbsent(text, part));
      }
    });
    return parts;
  }

  private sealed interface Read {

    record Found(Named named) implements Read {
    }

    record Bad(ImportErrorType type) implements Read {
    }
  }

  private static Read read(LinkedColumn column, String text, String part) {
    var names = column.names();
    if (names.property().isRecordId()) {
      var id = RowParser.recordId(text);
      return id == 0 ? new Read.Bad(ImportErrorType.FAILED_TO_FIND_RECORD_FOR_ASSOCIATIONS)
          : new Read.Found(new Named(column, part, id, RecordKey.of(names.property().name(), Long.toString(id))));
    }
    return switch (names.parser().parse(text)) {
      case Parsed.Valid valid when valid.stored().length() <= RecordKey.MAXIMUM_LENGTH ->
          new Read.Found(new Named(column, part, 0, RecordKey.of(names.property().name(), valid.stored())));
      case Parsed.Invalid invalid when invalid.problem() == ValueProblem.PROPERTY_DEFINITION_NOT_FOUND ->
          new Read.Bad(ImportErrorType.PROPERTY_DEFINITION_NOT_FOUND);
      case Parsed.Valid _, Parsed.Invalid _, Parsed.Blank _ -> new Read.Bad(ImportErrorType.FAILED_TO_FIND_RECORD_FOR_ASSOCIATIONS);
    };
  }
}
