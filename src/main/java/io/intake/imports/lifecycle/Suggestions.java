package io.intake.imports.lifecycle;

import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnSuggestion;
import io.intake.imports.ColumnTarget;
import io.intake.imports.FileRow;
import io.intake.imports.FormatSuggestion;
import io.intake.imports.mapping.ColumnSuggester;
import io.intake.imports.mapping.FormatGuesser;
import io.intake.imports.memory.HeaderMemory;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyCatalog;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What a file seems to hold.
@Component
class Suggestions {

  private final ColumnSuggester suggester;
  private final HeaderMemory memory;
  private final PropertyCatalog properties;

  Suggestions(ColumnSuggester suggester, HeaderMemory memory, PropertyCatalog properties) {
    this.suggester = suggester;
    this.memory = memory;
    this.properties = properties;
  }

  /// @param language of the headers; empty to find out
  List<ColumnSuggestion> columns(List<String> headers, List<FileRow> sample, List<ObjectTypeId> objects, Optional<String> language) {
    return suggester.suggest(headers, sample, objects, language, memory.recall(headers, objects));
  }

  /// In which language the headers are.
  String language(List<String> headers, List<ObjectTypeId> objects) {
    return suggester.language(headers, objects);
  }

  /// Remembers what people chose, for the next file.
  void learn(List<ColumnMapping> columns, List<ObjectTypeId> objects) {
    memory.remember(columns, objects);
  }

  FormatSuggestion formats(List<ColumnMapping> columns, List<FileRow> sample) {
    var guesser = new FormatGuesser();
    for (var column : columns) {
      property(column).ifPresent(property -> sample.forEach(row -> guesser.look(property.type(), row.cell(column.column()))));
    }
    return guesser.result();
  }

  private Optional<Property> property(ColumnMapping column) {
    return column.target() instanceof ColumnTarget.PropertyColumn(var objectType, var name, _)
        ? properties.find(objectType, name).filter(property -> !property.isRecordId()) : Optional.empty();
  }
}
