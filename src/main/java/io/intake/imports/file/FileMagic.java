package io.intake.imports.file;

import io.intake.imports.FileKind;
import io.intake.imports.FileProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What a file is by its first bytes, whatever its name says.
final class FileMagic {

  private static final String ZIP = "PK";
  private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
  /// Texts that are no tables of values, however much their names end in `.csv` or `.xls`.
  private static final List<String> OTHER_TEXTS = List.of("%pdf-", "{\\rtf", "<!doctype", "<html", "<table", "<?xml", "<meta", "<body");

  private FileMagic() {
  }

  static FileKind kind(Path bytes) throws IOException {
    var head = head(bytes);
    if (head.isEmpty()) {
      throw new UnreadableFile(FileProblem.EMPTY_FILE, "");
    }
    if (head.startsWith(COMPOUND)) {
      return FileKind.XLS;
    }
    if (head.startsWith(ZIP) && head.length() > 2 && head.charAt(2) < ' ') {
      return FileKind.XLSX;
    }
    var text = head.replace("\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
    if (OTHER_TEXTS.stream().anyMatch(text::startsWith)) {
      throw new UnreadableFile(FileProblem.INVALID_FILE_TYPE, "");
    }
    return FileKind.CSV;
  }

  private static String head(Path bytes) throws IOException {
    try (var in = Files.newInputStream(bytes)) {
      return new String(in.readNBytes(64), StandardCharsets.ISO_8859_1);
    }
  }
}
