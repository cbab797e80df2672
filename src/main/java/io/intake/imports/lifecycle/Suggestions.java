package io.intake.imports.lifecycle;

import io.intake.crmobjects.RecordAccess;
import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnSuggestion;
import io.intake.imports.ColumnTarget;
import io.intake.imports.Derivation;
import io.intake.imports.FileRow;
import io.intake.imports.ExportMark;
import io.intake.imports.FormatSuggestion;
import io.intake.imports.ImportId;
import io.intake.imports.SuggestionReason;
import io.intake.imports.UploadedFile;
import io.intake.imports.deriving.PartNames;
import io.intake.imports.deriving.RowDeriver;
import io.intake.imports.formats.ColumnFormats;
import io.intake.imports.mapping.ColumnSuggester;
import io.intake.imports.mapping.LearnedTargets;
import io.intake.imports.memory.HeaderMemory;
import io.intake.properties.ObjectTypeId;
import io.intake.users.RecordAction;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// What a file seems to hold.
@Component
class Suggestions {

  private final ColumnSuggester suggester;
  private final HeaderMemory memory;
  private final ColumnFormats formats;
  private final RecordAccess access;

  Suggestions(ColumnSuggester suggester, HeaderMemory memory, ColumnFormats formats, RecordAccess access) {
    this.access = access;
    this.suggester = suggester;
    this.memory = memory;
    this.formats = formats;
  }

  /// @param language of the headers; empty to find out
  List<ColumnSuggestion> columns(List<String> headers, List<FileRow> sample, List<ObjectTypeId> objects, Optional<String> language) {
    var known = headers.stream().map(ExportMark::without).toList();
    return suggester.suggest(known, sample, objects, language, memory.recall(known, objects)).stream()
        .map(column -> column.named(column.column(), headers.get(column.column()))).map(this::permitted).toList();
  }

  /// Nobody is offered links that they may not make.
  private ColumnSuggestion permitted(ColumnSuggestion column) {
    return column.target() instanceof ColumnTarget.LinkColumn link && !access.may(RecordAction.EDIT, link.to()) ? column.setAside(
        new SuggestionReason(SuggestionReason.Kind.LINKED_IDS, "", 0)) : column;
  }

  /// The same for columns that are made, which are known by what they are the parts of.
  List<ColumnSuggestion> made(List<Derivation> columns, List<String> headers, List<FileRow> sample, List<ObjectTypeId> objects) {
    var deriver = new RowDeriver(0, columns);
    var names = columns.stream().map(column -> PartNames.of(column, headers)).toList();
    var found = suggester.suggest(names, sample.stream().map(deriver::alone).toList(), objects, Optional.of("en"), LearnedTargets.NONE);
    return IntStream.range(0, columns.size()).mapToObj(made -> found.get(made)
        .named(headers.size() + made, columns.get(made).header(headers))).toList();
  }

  /// In which language the headers are.
  String language(List<String> headers, List<ObjectTypeId> objects) {
    return suggester.language(headers, objects);
  }

  /// Remembers what people chose, for the next file.
  void learn(List<ColumnMapping> columns, List<ObjectTypeId> objects) {
    memory.remember(columns, objects);
  }

  /// From all rows if they were looked at, else from the first ones.
  FormatSuggestion formats(ImportId id, UploadedFile file, List<ColumnMapping> columns, Supplier<List<FileRow>> sample) {
    return formats.find(id, file, columns).orElseGet(() -> {
      var look = formats.look(columns);
      look.see(sample.get());
      return look.result(false);
    });
  }

  void forget(ImportId id) {
    formats.forget(id);
  }
}
