package io.intake.imports.duplicates;

import io.intake.imports.FileRow;
import io.intake.imports.ImportDraft.ReadyToStart;
import io.intake.imports.fixing.FixSet;
import io.intake.imports.parsing.MappedColumn;
import io.intake.imports.parsing.Mapping;
import io.intake.imports.parsing.MappingCompiler;
import io.intake.imports.parsing.ParsedRecord;
import io.intake.imports.parsing.RowParser;
import io.intake.imports.staging.RecentChunks;
import io.intake.properties.ObjectTypeId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reads what single rows say, for who looks at them.
@Component
class StatedValues {

  private final MappingCompiler compiler;
  private final RecentChunks rows;

  StatedValues(MappingCompiler compiler, RecentChunks rows) {
    this.compiler = compiler;
    this.rows = rows;
  }

  /// Reads the records of one object in some lines, whatever was chosen for them.
  Reader reader(ReadyToStart draft, FixSet fixed, ObjectTypeId objectType, Collection<Integer> lines) {
    return new Reader(compiler.compile(draft, fixed.withoutChoices()), draft.objects().indexOf(objectType),
        rows.findRows(draft.id(), lines));
  }

  /// Some rows of one draft.
  static final class Reader {

    private final Mapping mapping;
    private final RowParser parser;
    private final int slot;
    private final Map<Integer, FileRow> rows;

    private Reader(Mapping mapping, int slot, Map<Integer, FileRow> rows) {
      this.mapping = mapping;
      this.parser = new RowParser(mapping);
      this.slot = slot;
      this.rows = rows;
    }

    Optional<ParsedRecord> record(int lineNumber) {
      return Optional.ofNullable(rows.get(lineNumber)).flatMap(row -> parser.parse(row).records().stream()
          .filter(record -> record.object().slot() == slot).findFirst());
    }

    /// In the order of the columns; none if the row holds no such record.
    Map<String, String> values(int lineNumber) {
      return record(lineNumber).map(this::values).orElse(Map.of());
    }

    Map<String, String> values(ParsedRecord record) {
      var values = new LinkedHashMap<String, String>();
      mapping.columns().stream().filter(column -> column.slot() == slot).map(MappedColumn::property).forEach(property -> {
        var value = record.values().get(property.name());
        if (value != null) {
          values.put(property.name(), value);
        }
      });
      return values;
    }
  }
}
