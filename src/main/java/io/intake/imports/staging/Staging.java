package io.intake.imports.staging;

import io.intake.imports.ColumnMapping;
import io.intake.imports.Derivation;
import io.intake.imports.ExportMark;
import io.intake.imports.FailedRowsMark;
import io.intake.imports.FileKind;
import io.intake.imports.FileRow;
import io.intake.imports.ImportDraft;
import io.intake.imports.ImportId;
import io.intake.imports.UploadedFile;
import io.intake.imports.deriving.RowDeriver;
import io.intake.imports.file.TableFiles;
import io.intake.imports.persistence.ChunkStore;
import io.intake.imports.persistence.StoredFiles;
import io.intake.imports.persistence.StoredImports.StoredImport;
import io.intake.imports.persistence.StoredImports;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads a file once and keeps its rows as packed chunks, so that plan, run and screens find any row without reading it again.
///
/// @see "docs/decisions/0012-staged-rows.md"
@Component
public class Staging {

  private final TableFiles tables;
  private final StoredFiles files;
  private final ChunkStore chunks;
  private final StoredImports imports;
  private final TransactionTemplate transaction;
  private final int chunkSize;

  Staging(TableFiles tables, StoredFiles files, ChunkStore chunks, StoredImports imports, TransactionTemplate transaction,
      @Value("${intake.import.chunk-size:5000}") int chunkSize) {
    this.tables = tables;
    this.files = files;
    this.chunks = chunks;
    this.imports = imports;
    this.transaction = transaction;
    this.chunkSize = chunkSize;
  }

  /// Stages the rows of a file unless they are staged already, read in the same way.
  ///
  /// @param columns that the rows get beside those of the file
  /// @param goOn asked in the transaction of each chunk; false abandons the work
  /// @param passing sees the rows on their way; none if they are staged already
  /// @return whether all rows are staged now
  public boolean stage(ImportId id, UploadedFile file, List<Derivation> columns, BooleanSupplier goOn, Consumer<List<FileRow>> passing) {
    var wanted = readAs(file, columns);
    if (stored(id).stagedAs().equals(wanted)) {
      return true;
    }
    if (!inOne(goOn, () -> chunks.clearStaged(id))) {
      return false;
    }
    var isGuarded = file.format().kind() == FileKind.CSV && isGuarded(stored(id));
    try (var reader = tables.open(files.local(file.fileId()), file.format())) {
      var deriver = new RowDeriver(file.columns(), columns);
      IntFunction<List<FileRow>> next = isGuarded ? count -> unguarded(reader.next(count)) : reader::next;
      if (!stage(id, count -> deriver.derive(next.apply(count)), goOn, passing)) {
        return false;
      }
    }
    imports.change(id, now -> now.withStagedAs(wanted));
    return true;
  }

  /// Whether apostrophes stand in front of what could be taken for formulas, because Intake itself wrote the file.
  private static boolean isGuarded(StoredImport stored) {
    return stored.retryOf().isPresent() || stored.draft() instanceof ImportDraft.ReadyToStart ready
        && ExportMark.isOn(ready.columns().stream().map(ColumnMapping::header).toList());
  }

  /// Rows that were staged in another way, or with other columns, are of no use.
  private static String readAs(UploadedFile file, List<Derivation> columns) {
    var made = columns.isEmpty() ? "" : " " + UUID.nameUUIDFromBytes(columns.toString().getBytes(StandardCharsets.UTF_8));
    return file.fileId() + " " + file.format() + made;
  }

  /// The cells of failed rows as they were before they were guarded from being taken for formulas.
  private static List<FileRow> unguarded(List<FileRow> rows) {
    return rows.stream().map(row -> new FileRow(row.lineNumber(), row.cells().stream().map(FailedRowsMark::unguarded).toList())).toList();
  }

  private boolean stage(ImportId id, IntFunction<List<FileRow>> next, BooleanSupplier goOn, Consumer<List<FileRow>> passing) {
    var rows = next.apply(chunkSize);
    for (var chunkNo = 0; !rows.isEmpty(); chunkNo++) {
      // The next rows are read while these are packed and stored.
      var following = Ahead.of(() -> next.apply(chunkSize));
      var number = chunkNo;
      List<FileRow> current = rows;
      passing.accept(current);
      var packed = PackedRows.pack(current);
      var stored = inOne(goOn, () -> chunks.stage(id, number, current.size(), packed));
      rows = following.get();
      if (!stored) {
        return false;
      }
    }
    return true;
  }

  /// In the transaction in which it is asked whether to go on, so that who lost the walk meanwhile can't store another chunk.
  private boolean inOne(BooleanSupplier goOn, Runnable work) {
    return Boolean.TRUE.equals(transaction.execute(status -> {
      if (!goOn.getAsBoolean()) {
        return false;
      }
      work.run();
      return true;
    }));
  }

  private StoredImport stored(ImportId id) {
    return imports.find(id).orElseThrow();
  }
}
