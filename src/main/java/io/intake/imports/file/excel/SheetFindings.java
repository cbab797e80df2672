package io.intake.imports.file.excel;

import io.intake.imports.FileFinding;
import io.intake.imports.FileFinding.Kind;
import io.intake.imports.file.Guess;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What is noticed about workbooks and their sheets.
final class SheetFindings {

  private static final int MOST_NAMED = 4;

  private SheetFindings() {
  }

  static Guess.Reasons of(List<String> hidden, List<String> all) {
    return chosen -> {
      var findings = new ArrayList<FileFinding>();
      if (hidden.contains(chosen.sheet())) {
        findings.add(FileFinding.of(Kind.HIDDEN_SHEET, 1, chosen.sheet()));
      }
      if (all.size() > 1) {
        var others = all.stream().filter(sheet -> !sheet.equals(chosen.sheet())).toList();
        findings.add(FileFinding.of(Kind.OTHER_SHEETS, others.size(),
            others.stream().limit(MOST_NAMED).collect(Collectors.joining(", ", "", others.size() > MOST_NAMED ? " …" : ""))));
      }
      return findings;
    };
  }

  static List<FileFinding> of(long errors, long hiddenRows, long mergedCells) {
    var findings = new ArrayList<FileFinding>();
    add(findings, Kind.ERROR_CELLS, errors);
    add(findings, Kind.HIDDEN_ROWS, hiddenRows);
    add(findings, Kind.MERGED_CELLS, mergedCells);
    return findings;
  }

  private static void add(List<FileFinding> findings, Kind kind, long count) {
    if (count > 0) {
      findings.add(FileFinding.of(kind, count));
    }
  }
}
