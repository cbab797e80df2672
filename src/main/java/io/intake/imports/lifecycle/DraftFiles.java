package io.intake.imports.lifecycle;

import io.intake.imports.ColumnSuggestion;
import io.intake.imports.FileFormat;
import io.intake.imports.FileRow;
import io.intake.imports.FormatSuggestion;
import io.intake.imports.ImportDraft.FileUploaded;
import io.intake.imports.UploadedFile;
import io.intake.imports.file.Recognised;
import io.intake.imports.file.TableFiles;
import io.intake.imports.persistence.ChunkStore;
import io.intake.imports.persistence.FixRows;
import io.intake.imports.persistence.StoredFiles;
import io.intake.imports.persistence.StoredImports;
import io.intake.imports.persistence.StoredImports.StoredImport;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The files of drafts: kept, recognised, looked into.
@Component
class DraftFiles {

  /// Rows that suggestions are made from.
  private static final int SAMPLE = 1000;

  private final StoredFiles files;
  private final TableFiles tables;
  private final StoredImports imports;
  private final ChunkStore chunks;
  private final Suggestions suggestions;
  private final FixRows fixes;

  DraftFiles(StoredFiles files, TableFiles tables, StoredImports imports, ChunkStore chunks, Suggestions suggestions,
      FixRows fixes) {
    this.files = files;
    this.tables = tables;
    this.imports = imports;
    this.chunks = chunks;
    this.suggestions = suggestions;
    this.fixes = fixes;
  }

  FileUploaded upload(StoredImport stored, String fileName, InputStream bytes) {
    var fileId = files.keep(fileName, bytes);
    try {
      var recognised = tables.recognise(files.local(fileId), fileName);
      stored.fileId().ifPresent(files::delete);
      chunks.clearStaged(stored.id());
      fixes.clear(stored.id());
      return save(stored.withFile(fileId, fileName).withName(withoutExtension(fileName)), file(fileId, fileName, recognised));
    } catch (RuntimeException refused) {
      files.delete(fileId);
      throw refused;
    }
  }

  private static String withoutExtension(String fileName) {
    var dot = fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(0, dot) : fileName;
  }

  FileUploaded reread(StoredImport stored, FileFormat format) {
    var file = Drafts.withFile(stored.draft()).file();
    var recognised = tables.reread(files.local(file.fileId()), file.name(), format);
    if (!recognised.format().equals(file.format())) {
      fixes.clear(stored.id());
    }
    return save(stored, file(file.fileId(), file.name(), recognised));
  }

  private UploadedFile file(long fileId, String name, Recognised recognised) {
    return new UploadedFile(fileId, name, files.size(fileId), recognised.rows(), recognised.columns(), recognised.sheets(),
        recognised.format(), recognised.findings());
  }

  private FileUploaded save(StoredImport stored, UploadedFile file) {
    var uploaded = new FileUploaded(stored.id(), stored.draft().objects(), file);
    imports.save(stored.withDraft(uploaded));
    return uploaded;
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
    return suggestions.formats(stored.id(), draft.file(), draft.columns(), () -> sample(draft.file(), SAMPLE * 20));
  }

  private List<FileRow> sample(UploadedFile file, int rows) {
    try (var reader = tables.open(files.local(file.fileId()), file.format())) {
      return reader.next(rows);
    }
  }

  void discard(StoredImport stored) {
    stored.fileId().ifPresent(files::delete);
    chunks.clear(stored.id());
    fixes.clear(stored.id());
    suggestions.forget(stored.id());
    imports.delete(stored.id());
  }
}
