package io.intake.imports;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Ends the headers of the columns that are added to failed rows, such as `Reason (import 42)`, so that the healed file knows its
/// import however it was saved. An apostrophe keeps spreadsheet programs from calculating with texts of a CSV file.
///
/// @see "docs/decisions/0016-failed-rows-know-their-import.md"
public record FailedRowsMark(ImportId importId) {

  private static final Pattern END = Pattern.compile("\\(import (\\d{1,18})\\)\\s*$");
  /// What a spreadsheet program takes for the beginning of a formula (OWASP, CSV injection).
  private static final String FORMULA = "=+-@\t\r";

  /// The mark of a header; empty if it has none.
  public static Optional<FailedRowsMark> of(String header) {
    var end = END.matcher(header);
    return end.find() ? Optional.of(new FailedRowsMark(new ImportId(Long.parseLong(end.group(1))))) : Optional.empty();
  }

  /// The mark of a file; empty if it has none, or those of several imports.
  public static Optional<FailedRowsMark> of(List<String> headers) {
    var marks = headers.stream().flatMap(header -> of(header).stream()).distinct().toList();
    return marks.size() == 1 ? Optional.of(marks.getFirst()) : Optional.empty();
  }

  public String onto(String header) {
    return header + " (import " + importId.value() + ")";
  }

  /// The cell with an apostrophe in front where a program might calculate with it. Negative numbers stay as they are. One that has an
  /// apostrophe of its own there gets another, so that it is the same again without.
  public static String guarded(String cell) {
    var isGuarded = isFormula(cell) ? !cell.matches("-[0-9][0-9., ]*") : isQuotedFormula(cell);
    return isGuarded ? "'" + cell : cell;
  }

  /// The cell as it was before it was guarded.
  public static String unguarded(String cell) {
    return isQuotedFormula(cell) ? cell.substring(1) : cell;
  }

  private static boolean isQuotedFormula(String cell) {
    return cell.startsWith("'") && isFormula(cell.replaceFirst("^'+", ""));
  }

  private static boolean isFormula(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
  }
}
