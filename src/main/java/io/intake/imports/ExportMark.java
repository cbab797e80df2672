package io.intake.imports;

import java.util.List;
import java.util.regex.Pattern;

/// Ends the first header of an export in which values have an apostrophe in front, such as `Record ID (export 42)`, so that an import
/// knows to take it off again however the file was saved.
public final class ExportMark {

  private static final Pattern END = Pattern.compile("\\s*\\(export (\\d{1,18})\\)\\s*$");
  /// Nothing but these after a plus or a minus is a number, of a telephone or not: no program can be made to do harm with it.
  private static final Pattern FIGURES = Pattern.compile("[+-][0-9()., /-]*");

  private ExportMark() {
  }

  public static String onto(String header, long export) {
    return header + " (export " + export + ")";
  }

  /// Whether the headers are those of such a file.
  public static boolean isOn(List<String> headers) {
    return headers.stream().anyMatch(header -> END.matcher(header).find());
  }

  /// The header as it was without the mark.
  public static String without(String header) {
    return END.matcher(header).replaceFirst("");
  }

  /// The cell with an apostrophe in front where a program might calculate with it. One that has an apostrophe of its own there gets
  /// another, so that it is the same again without; see [FailedRowsMark#unguarded].
  public static String guarded(String cell) {
    return cell.isEmpty() || cell.charAt(0) > '@' || FIGURES.matcher(cell).matches() ? cell : FailedRowsMark.guarded(cell);
  }
}
