package io.intake.imports.persistence;

import io.intake.imports.FileProblem;
import io.intake.imports.FileRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The uploaded bytes. The database keeps them, so that every node has them; a node reads a local copy.
@Component
public class StoredFiles {

  /// 512 MB, spec section 1.2.
  public static final long MAXIMUM_SIZE = 512L * 1024 * 1024;

  private static final int PART_SIZE = 4 * 1024 * 1024;

  private final JdbcClient jdbc;
  private final RawStatements raw;
  private final Path copies;

  StoredFiles(JdbcClient jdbc, RawStatements raw) throws IOException {
    this.jdbc = jdbc;
    this.raw = raw;
    this.copies = Files.createTempDirectory("intake-files-");
    copies.toFile().deleteOnExit();
  }

  /// Keeps bytes.
  ///
  /// @return the number they are found by
  /// @throws FileRefused if there are too many of them; nothing is kept then
  @Transactional
  public long keep(String fileName, InputStream bytes) {
    var id = insert();
    // The copy is made as the bytes pass, so that they need not come back from the database to be recognised.
    var partial = partial(id);
    try (var copy = Files.newOutputStream(partial)) {
      var size = keepParts(id, fileName, bytes, copy);
      jdbc.sql("UPDATE import_file SET size = ? WHERE id = ?").param(size).param(id).update();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      partial.toFile().delete();
      throw e;
    }
    moveInPlace(partial, id);
    return id;
  }

  private long keepParts(long id, String fileName, InputStream bytes, OutputStream copy) throws IOException {
    var size = 0L;
    var part = new byte[PART_SIZE];
    for (var partNo = 0; ; partNo++) {
      var read = bytes.readNBytes(part, 0, PART_SIZE);
      if (read == 0) {
        return size;
      }
      size += read;
      if (size > MAXIMUM_SIZE) {
        throw new FileRefused(FileProblem.TOO_LARGE, fileName, "");
      }
      copy.write(part, 0, read);
      raw.update("INSERT INTO import_file_part (file_id, part_no, bytes) VALUES (?, ?, ?)",
          List.of(id, partNo, read == PART_SIZE ? part : Arrays.copyOf(part, read)));
    }
  }

  private long insert() {
    var keys = new GeneratedKeyHolder();
    jdbc.sql("INSERT INTO import_file (size, uploaded_at) VALUES (0, UTC_TIMESTAMP(3))").update(keys);
    return Objects.requireNonNull(keys.getKey(), "generated key").longValue();
  }

  /// @return in bytes
  public long size(long id) {
    return jdbc.sql("SELECT size FROM import_file WHERE id = ?").param(id).query(Long.class).single();
  }

  /// A copy of the bytes on this node, made as they came or at the first call.
  public synchronized Path local(long id) {
    var copy = copies.resolve(Long.toString(id));
    if (!Files.exists(copy)) {
      var partial = partial(id);
      try (var out = Files.newOutputStream(partial)) {
        for (var partNo = 0; ; partNo++) {
          var part = jdbc.sql("SELECT bytes FROM import_file_part WHERE file_id = ? AND part_no = ?").param(id).param(partNo)
              .query((row, number) -> row.getBytes(1)).optional();
          if (part.isEmpty()) {
            break;
          }
          out.write(part.get());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      moveInPlace(partial, id);
    }
    return copy;
  }

  private Path partial(long id) {
    return copies.resolve(id + ".partial");
  }

  private void moveInPlace(Path partial, long id) {
    try {
      var copy = copies.resolve(Long.toString(id));
      Files.move(partial, copy, StandardCopyOption.ATOMIC_MOVE);
      copy.toFile().deleteOnExit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Throws the bytes away.
  @Transactional
  public void delete(long id) {
    jdbc.sql("DELETE FROM import_file_part WHERE file_id = ?").param(id).update();
    jdbc.sql("DELETE FROM import_file WHERE id = ?").param(id).update();
    try {
      Files.deleteIfExists(copies.resolve(Long.toString(id)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
