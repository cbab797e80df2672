package io.intake.imports.file.excel;

import io.intake.imports.FileProblem;
import io.intake.imports.file.UnreadableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/// The records of an XLS file one after another. Whatever goes wrong means that it is damaged.
final class XlsRecords implements AutoCloseable {

  private final POIFSFileSystem files;
  private final RecordFactoryInputStream records;

  XlsRecords(Path file) throws IOException {
    files = open(file);
    try {
      records = new RecordFactoryInputStream(files.getRoot().createDocumentInputStream(workbook(files.getRoot())), false);
    } catch (RuntimeException | IOException unreadable) {
      files.close();
      throw refused(unreadable);
    }
  }

  private static POIFSFileSystem open(Path file) {
    try {
      return new POIFSFileSystem(file.toFile(), true);
    } catch (IOException | RuntimeException damaged) {
      throw XmlReader.damaged();
    }
  }

  private static String workbook(DirectoryNode root) {
    if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
      throw new UnreadableFile(FileProblem.ENCRYPTED_SPREADSHEET, "");
    }
    return List.of("Workbook", "WORKBOOK", "BOOK", "Book").stream().filter(root::hasEntry).findFirst()
        .orElseThrow(() -> new UnreadableFile(FileProblem.INVALID_FILE_TYPE, ""));
  }

  /// The next record; null at the end.
  @Nullable Record next() {
    try {
      return records.nextRecord();
    } catch (RuntimeException damaged) {
      throw refused(damaged);
    }
  }

  private static UnreadableFile refused(Exception cause) {
    if (cause instanceof UnreadableFile unreadable) {
      return unreadable;
    }
    return cause instanceof EncryptedDocumentException
        ? new UnreadableFile(FileProblem.ENCRYPTED_SPREADSHEET, "") : XmlReader.damaged();
  }

  /// Goes behind the begin of the next stream of records.
  void skipToBegin() {
    for (var record = next(); !(record instanceof BOFRecord); record = next()) {
      if (record == null) {
        throw XmlReader.damaged();
      }
    }
  }

  /// Goes behind the end of this stream of records, those within it included.
  void skipToEnd() {
    for (var depth = 1; depth > 0; ) {
      var record = next();
      if (record == null) {
        throw XmlReader.damaged();
      }
      depth += record instanceof BOFRecord ? 1 : record instanceof EOFRecord ? -1 : 0;
    }
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
