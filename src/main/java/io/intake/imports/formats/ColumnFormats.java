package io.intake.imports.formats;

import io.intake.imports.ColumnFormat;
import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnTarget;
import io.intake.imports.Derivation;
import io.intake.imports.FormatChoices;
import io.intake.imports.FormatSuggestion;
import io.intake.imports.ImportDraft.ReadyToStart;
import io.intake.imports.ImportId;
import io.intake.imports.UploadedFile;
import io.intake.imports.persistence.ChunkStore;
import io.intake.imports.persistence.FormatStore;
import io.intake.imports.staging.Ahead;
import io.intake.imports.staging.PackedRows;
import io.intake.imports.staging.Staging;
import io.intake.properties.DateOrder;
import io.intake.properties.FormatCertainty;
import io.intake.properties.NumberNotation;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.ValueFormat;
import io.intake.properties.ValueParsers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Knows how the dates and numbers of files are written. All rows are looked at, and what they say is kept: plan, run and screens go by
/// the same finding.
@Component
public class ColumnFormats {

  private final PropertyCatalog properties;
  private final ValueParsers parsers;
  private final Staging staging;
  private final ChunkStore chunks;
  private final FormatStore store;

  ColumnFormats(PropertyCatalog properties, ValueParsers parsers, Staging staging, ChunkStore chunks, FormatStore store) {
    this.properties = properties;
    this.parsers = parsers;
    this.staging = staging;
    this.chunks = chunks;
    this.store = store;
  }

  /// Stages the rows of a file unless they are staged already, and looks at them on their way.
  ///
  /// @param goOn asked in the transaction of each chunk; false abandons the work
  /// @return whether all rows are staged now
  public boolean stage(ReadyToStart draft, BooleanSupplier goOn) {
    var look = look(draft.columns());
    var complete = staging.stage(draft.id(), draft.file(), ColumnMapping.derivations(draft.columns()), goOn, look::see);
    if (complete && look.hasSeen()) {
      keep(draft, look);
    }
    return complete;
  }

  /// For the first rows of a file.
  public FormatLook look(List<ColumnMapping> columns) {
    return new FormatLook(columns, properties, parsers);
  }

  private FormatSuggestion keep(ReadyToStart draft, FormatLook look) {
    var found = look.result(true);
    store.keep(draft.id(), basis(draft.file(), draft.columns()), found);
    return found;
  }

  /// What all rows of a file said; empty if they were not looked at yet, or for other columns.
  public Optional<FormatSuggestion> find(ImportId id, UploadedFile file, List<ColumnMapping> columns) {
    return store.find(id, basis(file, columns));
  }

  /// What all staged rows say, looked at now if nobody did before.
  public FormatSuggestion get(ReadyToStart draft) {
    return find(draft.id(), draft.file(), draft.columns()).orElseGet(() -> {
      var look = look(draft.columns());
      if (!look.isIdle()) {
        seeStaged(draft.id(), look);
      }
      return keep(draft, look);
    });
  }

  private void seeStaged(ImportId id, FormatLook look) {
    var following = Ahead.of(() -> chunks.staged(id, 0).map(PackedRows::unpack));
    for (var next = 1; following.get().isPresent(); next++) {
      var rows = following.get().orElseThrow();
      var number = next;
      following = Ahead.of(() -> chunks.staged(id, number).map(PackedRows::unpack));
      look.see(rows);
    }
  }

  /// How the columns of an import were read, for those of another file that go where they went.
  public FormatChoices held(ReadyToStart draft, List<ColumnMapping> others) {
    var recognised = find(draft.id(), draft.file(), draft.columns()).orElse(FormatSuggestion.NONE);
    var held = FormatChoices.NONE.withZone(draft.details().formats().zone());
    for (var format : recognised.columns()) {
      for (var other : others) {
        if (format.finding().certainty() != FormatCertainty.NOTHING && goesAlike(other, format.column(), draft.columns())) {
          var read = format(format.column(), draft, recognised);
          held = switch (format) {
            case ColumnFormat.Dates _ -> held.withDates(other.column(), read.dateOrder());
            case ColumnFormat.Numbers _ -> held.withNumbers(other.column(), read.numberNotation());
          };
        }
      }
    }
    return held;
  }

  private static boolean goesAlike(ColumnMapping other, int column, List<ColumnMapping> columns) {
    return columns.stream().anyMatch(mapped -> mapped.column() == column && mapped.target().equals(other.target()));
  }

  /// Drops what was found in the file of an import.
  public void forget(ImportId id) {
    store.delete(id);
  }

  /// How a column is to be read: as chosen for it, else as chosen for the whole file, else as recognised.
  public static ValueFormat format(int column, ReadyToStart draft, FormatSuggestion recognised) {
    var details = draft.details();
    var order = ValueFormat.STANDARD.dateOrder();
    var notation = ValueFormat.STANDARD.numberNotation();
    for (var format : recognised.columns()) {
      if (format.column() == column) {
        switch (format) {
          case ColumnFormat.Dates dates -> order = dates.finding().format();
          case ColumnFormat.Numbers numbers -> notation = numbers.finding().format();
        }
      }
    }
    DateOrder chosenOrder = details.formats().dates().getOrDefault(column, details.dateOrder().orElse(order));
    NumberNotation chosenNotation = details.formats().numbers().getOrDefault(column, details.numberNotation().orElse(notation));
    return new ValueFormat(chosenOrder, chosenNotation, details.formats().zone());
  }

  /// Another file, another way to read it or other columns make what was found worth nothing.
  private static String basis(UploadedFile file, List<ColumnMapping> columns) {
    var places = columns.stream().map(column -> column.target() instanceof ColumnTarget.PropertyColumn(var type, var name, _)
        ? column.column() + "=" + type.value() + "." + name + column.derivation().map(Derivation::toString).orElse("") : "")
        .collect(Collectors.joining("\n"));
    return UUID.nameUUIDFromBytes((file.fileId() + " " + file.format() + "\n" + places).getBytes(StandardCharsets.UTF_8)).toString();
  }
}
