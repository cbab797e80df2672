package io.intake.imports.lifecycle;

import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnSuggestion;
import io.intake.imports.FileFormat;
import io.intake.imports.FileRow;
import io.intake.imports.FormatSuggestion;
import io.intake.imports.ImportDraft.FileUploaded;
import io.intake.imports.ImportDraft;
import io.intake.imports.UploadedFile;
import io.intake.imports.deriving.RowDeriver;
import io.intake.imports.file.Recognised;
import io.intake.imports.file.TableFiles;
import io.intake.imports.persistence.ChunkStore;
import io.intake.imports.persistence.FixRows;
import io.intake.imports.persistence.StoredFiles;
import io.intake.imports.persistence.StoredImports.StoredImport;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/// The files of drafts: kept, recognised, looked into.
@Component
class DraftFiles {

  /// Rows that suggestions are made from.
  private static final int SAMPLE = 1000;
  private static final int BATCH = 5000;

  private final StoredFiles files;
  private final TableFiles tables;
  private final Drafts drafts;
  private final ChunkStore chunks;
  private final Suggestions suggestions;
  private final FixRows fixes;

  DraftFiles(StoredFiles files, TableFiles tables, Drafts drafts, ChunkStore chunks, Suggestions suggestions,
      FixRows fixes) {
    this.files = files;
    this.tables = tables;
    this.drafts = drafts;
    this.chunks = chunks;
    this.suggestions = suggestions;
    this.fixes = fixes;
  }

  FileUploaded upload(StoredImport stored, String fileName, InputStream bytes) {
    var fileId = files.keep(fileName, bytes);
    try {
      var file = file(fileId, fileName, tables.recognise(files.local(fileId), fileName));
      return Drafts.withFile(drafts.change(stored.id(), now -> withOther(file, now)).draft());
    } catch (RuntimeException refused) {
      files.delete(fileId);
      throw refused;
    }
  }

  private StoredImport withOther(UploadedFile file, StoredImport now) {
    now.fileId().ifPresent(files::delete);
    chunks.clearStaged(now.id());
    fixes.clear(now.id());
    return now.withFile(file.fileId(), file.name()).withName(withoutExtension(file.name())).withDraft(uploaded(file, now));
  }

  private static String withoutExtension(String fileName) {
    var dot = fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(0, dot) : fileName;
  }

  FileUploaded reread(StoredImport stored, FileFormat format) {
    var known = Drafts.withFile(stored.draft()).file();
    var file = file(known.fileId(), known.name(), tables.reread(files.local(known.fileId()), known.name(), format));
    return Drafts.withFile(drafts.change(stored.id(), now -> readAs(file, now)).draft());
  }

  private StoredImport readAs(UploadedFile file, StoredImport now) {
    var before = Drafts.withFile(now.draft()).file();
    if (before.fileId() != file.fileId()) {
      throw new OptimisticLockingFailureException("The draft has another file by now");
    }
    var changed = now.withDraft(uploaded(file, now));
    if (before.format().equals(file.format())) {
      return changed;
    }
    fixes.clear(now.id());
    // A plan shows the fixes that there were: it holds no more, though the file may soon be read as it was.
    return changed.withPlannedFor("");
  }

  /// Other columns that are made void the plan and what was changed in them.
  StoredImport withColumns(StoredImport stored, List<ColumnMapping> columns) {
    var before = stored.draft() instanceof ImportDraft.ObjectsChosen || stored.draft() instanceof FileUploaded ? List.<ColumnMapping>of()
        : Drafts.withMapping(stored.draft()).columns();
    if (ColumnMapping.derivations(before).equals(ColumnMapping.derivations(columns))) {
      return stored;
    }
    fixes.clearEditsFrom(stored.id(), Drafts.withFile(stored.draft()).file().columns());
    return stored.withPlannedFor("");
  }

  private UploadedFile file(long fileId, String name, Recognised recognised) {
    return new UploadedFile(fileId, name, files.size(fileId), recognised.rows(), recognised.columns(), recognised.sheets(),
        recognised.format(), recognised.findings());
  }

  private static FileUploaded uploaded(UploadedFile file, StoredImport now) {
    return new FileUploaded(now.id(), now.draft().objects(), file);
  }

  List<FileRow> preview(StoredImport stored, int rows) {
    var file = Drafts.withFile(stored.draft()).file();
    return tables.preview(files.local(file.fileId()), file.format(), rows);
  }

  List<String> headers(StoredImport stored) {
    var file = Drafts.withFile(stored.draft()).file();
    return tables.headers(files.local(file.fileId()), file.format());
  }

  /// @param language of the headers; empty to find out
  List<ColumnSuggestion> suggestions(StoredImport stored, Optional<String> language) {
    var draft = Drafts.withFile(stored.draft());
    return suggestions.columns(headers(stored), sample(draft.file(), SAMPLE), draft.objects(), language);
  }

  String language(StoredImport stored) {
    return suggestions.language(headers(stored), stored.draft().objects());
  }

  /// Remembers where the columns went, for the next file.
  void learn(StoredImport stored) {
    var draft = Drafts.withMapping(stored.draft());
    suggestions.learn(draft.columns(), draft.objects());
  }

  FormatSuggestion formats(StoredImport stored) {
    var draft = Drafts.withMapping(stored.draft());
    var deriver = RowDeriver.of(draft.columns(), draft.file().columns());
    return suggestions.formats(stored.id(), draft.file(), draft.columns(), () -> deriver.derive(sample(draft.file(), SAMPLE * 20)));
  }

  /// The first rows of data.
  List<FileRow> sample(StoredImport stored) {
    return sample(Drafts.withFile(stored.draft()).file(), SAMPLE);
  }

  /// Passes all rows of data on.
  void read(StoredImport stored, Consumer<List<FileRow>> reader) {
    var file = Drafts.withFile(stored.draft()).file();
    try (var rows = tables.open(files.local(file.fileId()), file.format())) {
      for (var next = rows.next(BATCH); !next.isEmpty(); next = rows.next(BATCH)) {
        reader.accept(next);
      }
    }
  }

  private List<FileRow> sample(UploadedFile file, int rows) {
    try (var reader = tables.open(files.local(file.fileId()), file.format())) {
      return reader.next(rows);
    }
  }

  /// Throws away all that hangs on a draft.
  void discard(StoredImport stored) {
    stored.fileId().ifPresent(files::delete);
    chunks.clear(stored.id());
    fixes.clear(stored.id());
    suggestions.forget(stored.id());
  }
}
