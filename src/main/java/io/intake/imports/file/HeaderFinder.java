package io.intake.imports.file;

import io.intake.imports.FileRow;
import io.intake.imports.file.RowSource.SourceRow;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the row that names the columns: the first that is about as wide as the table and made of words. Titles and notes
/// above it are narrower, data below it holds numbers, dates and addresses.
final class HeaderFinder {

  private static final int ROWS_LOOKED_AT = 40;
  private static final double AS_WIDE = 0.6;
  private static final double MADE_OF_WORDS = 0.6;
  private static final int LONGEST_HEADER = 120;
  private static final Pattern VALUE = Pattern.compile("[^\\s@]+@[^\\s@]+|(?i:https?://|www\\.).*|[-+(]?[\\d\\s.,:/()'+-]+[%€$£]?");

  private HeaderFinder() {
  }

  /// Where the header is, in the first rows of a file.
  ///
  /// @param rows at least one of them not blank
  /// @return the row's line number
  static int find(List<SourceRow> rows) {
    var filled = rows.stream().filter(row -> !row.blank()).map(SourceRow::row).toList();
    var width = usualWidth(filled);
    var wide = filled.stream().limit(ROWS_LOOKED_AT).filter(row -> filledCells(row, width) >= Math.ceil(AS_WIDE * width)).toList();
    return wide.stream().filter(HeaderFinder::isMadeOfWords).findFirst()
        .or(() -> wide.stream().findFirst())
        .orElse(filled.getFirst()).lineNumber();
  }

  /// The most frequent one; the wider one where two are as frequent.
  static int usualWidth(List<FileRow> rows) {
    var widths = rows.stream().collect(Collectors.groupingBy(HeaderFinder::width, Collectors.counting()));
    return widths.entrySet().stream()
        .max((one, other) -> one.getValue().equals(other.getValue())
            ? Integer.compare(one.getKey(), other.getKey()) : Long.compare(one.getValue(), other.getValue()))
        .orElseThrow().getKey();
  }

  /// Without blank cells at the end.
  static int width(FileRow row) {
    var width = row.cells().size();
    while (width > 0 && row.cells().get(width - 1).isBlank()) {
      width--;
    }
    return width;
  }

  private static long filledCells(FileRow row, int width) {
    return row.cells().stream().limit(width).filter(cell -> !cell.isBlank()).count();
  }

  private static boolean isMadeOfWords(FileRow row) {
    var cells = row.cells().stream().map(String::strip).filter(cell -> !cell.isEmpty()).toList();
    var words = cells.stream().filter(HeaderFinder::isWord).count();
    return cells.stream().noneMatch(cell -> cell.contains("@") && VALUE.matcher(cell).matches()) && words >= MADE_OF_WORDS * cells.size();
  }

  private static boolean isWord(String cell) {
    return cell.length() <= LONGEST_HEADER && cell.codePoints().anyMatch(Character::isLetter) && !VALUE.matcher(cell).matches();
  }
}
