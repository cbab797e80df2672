package io.intake.imports.file;

import io.intake.imports.FileRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// The real readers of all kinds, and files to read.
public final class Tables {

  public static final TableFiles FILES = new AnnotationConfigApplicationContext("io.intake.imports.file").getBean(TableFiles.class);

  private Tables() {
  }

  public static Path file(String content) {
    return file(content, StandardCharsets.UTF_8);
  }

  public static Path file(String content, Charset charset) {
    return file(content.getBytes(charset));
  }

  public static Path file(byte[] content) {
    try {
      var file = Files.createTempFile("table", ".bytes");
      file.toFile().deleteOnExit();
      return Files.write(file, content);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// Recognises a file and reads all of it.
  public static List<FileRow> rows(Path file) {
    return rows(file, FILES.recognise(file, "test.csv"));
  }

  public static List<FileRow> rows(Path file, Recognised recognised) {
    var rows = new ArrayList<FileRow>();
    try (var reader = FILES.open(file, recognised.format())) {
      for (var batch = reader.next(1000); !batch.isEmpty(); batch = reader.next(1000)) {
        rows.addAll(batch);
      }
    }
    return rows;
  }
}
