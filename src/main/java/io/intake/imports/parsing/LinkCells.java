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
import java.util.List;

/// Reads the cells that name records to link with, each one for itself: what one of them lacks costs the others nothing.
final class LinkCells {

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
    for (var column : mapping.links()) {
      for (var part : parts(column, row)) {
        switch (read(column, part)) {
          case Read.Found(var found) -> named.add(found);
          case Read.Bad(var type) -> errors.add(column.error(row, type, part));
        }
      }
    }
    return named;
  }

  private List<String> parts(LinkedColumn column, FileRow row) {
    var cell = mapping.fixes().text(column.names().column(), row.cell(column.names().column()));
    return cell.isBlank() ? List.of() : Fixes.texts(cell).distinct().toList();
  }

  private sealed interface Read {

    record Found(Named named) implements Read {
    }

    record Bad(ImportErrorType type) implements Read {
    }
  }

  private static Read read(LinkedColumn column, String text) {
    var names = column.names();
    if (names.property().isRecordId()) {
      var id = RowParser.recordId(text);
      return id == 0 ? new Read.Bad(ImportErrorType.FAILED_TO_FIND_RECORD_FOR_ASSOCIATIONS)
          : new Read.Found(new Named(column, text, id, RecordKey.of(names.property().name(), Long.toString(id))));
    }
    return switch (names.parser().parse(text)) {
      case Parsed.Valid valid when valid.stored().length() <= RecordKey.MAXIMUM_LENGTH ->
          new Read.Found(new Named(column, text, 0, RecordKey.of(names.property().name(), valid.stored())));
      case Parsed.Invalid invalid when invalid.problem() == ValueProblem.PROPERTY_DEFINITION_NOT_FOUND ->
          new Read.Bad(ImportErrorType.PROPERTY_DEFINITION_NOT_FOUND);
      case Parsed.Valid _, Parsed.Invalid _, Parsed.Blank _ -> new Read.Bad(ImportErrorType.FAILED_TO_FIND_RECORD_FOR_ASSOCIATIONS);
    };
  }
}
