package io.intake.imports.file;

import io.intake.imports.FileFinding;
import io.intake.imports.FileFinding.Kind;
import io.intake.imports.FileFormat;
import io.intake.imports.FileKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What is noticed about a table whatever kind its file is.
final class TableFindings {

  private static final int MOST_NAMED = 3;
  /// What names promise; a text may be called anything else.
  private static final Map<String, FileKind> PROMISED = Map.of("csv", FileKind.CSV, "tsv", FileKind.CSV, "txt", FileKind.CSV,
      "xlsx", FileKind.XLSX, "xlsm", FileKind.XLSX, "xls", FileKind.XLS);

  private TableFindings() {
  }

  static List<FileFinding> of(FileFormat format, List<String> headers) {
    var findings = new ArrayList<FileFinding>();
    if (format.headerLine() > 1) {
      findings.add(FileFinding.of(Kind.ROWS_ABOVE, format.headerLine() - 1));
    }
    if (format.headless()) {
      findings.add(FileFinding.of(Kind.NO_HEADERS, headers.size()));
      return findings;
    }
    var blank = headers.stream().filter(String::isBlank).count();
    if (blank > 0) {
      findings.add(FileFinding.of(Kind.BLANK_HEADERS, blank));
    }
    var counts = new HashMap<String, Integer>();
    headers.stream().filter(header -> !header.isBlank()).forEach(header -> counts.merge(key(header), 1, Integer::sum));
    var twice = headers.stream().filter(header -> counts.getOrDefault(key(header), 0) > 1).map(String::strip).distinct().toList();
    if (!twice.isEmpty()) {
      findings.add(FileFinding.of(Kind.DUPLICATE_HEADERS, twice.size(),
          twice.stream().limit(MOST_NAMED).collect(Collectors.joining(", ", "", twice.size() > MOST_NAMED ? " …" : ""))));
    }
    return findings;
  }

  private static String key(String header) {
    return header.strip().toLowerCase(Locale.ROOT);
  }

  /// Whether the name of a file promises something else than it is.
  static List<FileFinding> ofName(String fileName, FileKind kind) {
    var extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return PROMISED.getOrDefault(extension, kind) == kind ? List.of() : List.of(FileFinding.of(Kind.WRONG_EXTENSION, 1, kind.name()));
  }
}
