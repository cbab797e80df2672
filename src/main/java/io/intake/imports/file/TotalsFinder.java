package io.intake.imports.file;

import io.intake.imports.FileRow;
import io.intake.imports.file.Survey.Tail;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds sums and remarks below the data, in whatever language: `Total`, `Summe: 12`, `(120 rows)`.
final class TotalsFinder {

  private static final Pattern TOTALS = Pattern.compile("(?iu)(?:(?:grand|sub|net|overall|end|gesamt|zwischen|eind|sub)[- ]?)?(?:"
      + "totals?|totaal|totalen|totaux|totale|totali|totales|totais|summe|gesamt|sum|summa|suma|somme|somma|razem|ogółem|celkem|spolu"
      + "|součet|összesen|mindösszesen|итого|всего|разом|усього|σύνολο|toplam|genel toplam|yhteensä|totalt|i alt|ialt|ukupno|skupaj"
      + "|kopā|iš viso|kokku|合計|総計|小計|总计|合计|小计|總計|합계|총계|المجموع|סה\"כ|Σ)"
      + "(?: (?:général|general|generale|geral|general|amount|bedrag|betrag|rows|records|count|result))?\\s*[:=]?\\s*[-\\d.,'  €$£%]*");
  private static final Pattern REMARK = Pattern.compile("(?iu)"
      + "\\(?\\d+ (?:rows?|records?|rijen|zeilen|lignes|filas|righe|linhas|rader|rækker)"
      + "(?: (?:affected|selected|returned|exported|total))?\\)?\\.?"
      + "|[-=*_# ]*(?:end of (?:report|file|export|data)|einde (?:rapport|bestand))[-=*_# ]*|[-=_*]{3,}");
  private static final int NARROW_TABLE = 2;
  private static final int LONGEST = 200;

  private TotalsFinder() {
  }

  /// Where they begin.
  ///
  /// @param tail the last filled rows
  /// @param columns of the table
  /// @return the place in the tail, with at least one row of data before it
  static Optional<Integer> find(List<Tail> tail, int columns) {
    var first = tail.size();
    for (var at = tail.size() - 1; at > 0; at--) {
      var row = tail.get(at).row();
      if (isTotals(row, columns) || (isRemark(row, columns) && (first < tail.size() || hasGapAbove(tail, at) || isClearRemark(row)))) {
        first = at;
      } else if (!isRemark(row, columns)) {
        break;
      }
    }
    return first < tail.size() ? Optional.of(first) : Optional.empty();
  }

  /// Besides its name there are numbers at most, and fewer cells than in a row of data.
  private static boolean isTotals(FileRow row, int columns) {
    var cells = row.cells().stream().map(String::strip).filter(cell -> !cell.isEmpty()).toList();
    var named = cells.stream().filter(TotalsFinder::isNamed).count();
    var numbers = cells.stream().filter(cell -> CellShape.of(cell) == CellShape.NUMBER).count();
    return named >= 1 && named + numbers == cells.size() && (cells.size() < columns || columns <= NARROW_TABLE);
  }

  private static boolean isNamed(String cell) {
    return cell.length() <= LONGEST && TOTALS.matcher(cell).matches() && cell.codePoints().anyMatch(Character::isLetter);
  }

  /// One text in a wide table.
  private static boolean isRemark(FileRow row, int columns) {
    return columns > NARROW_TABLE && HeaderFinder.filledCells(row, row.cells().size()) == 1 && !row.cell(0).isBlank()
        && !CellShape.of(row.cell(0)).isValue();
  }

  private static boolean isClearRemark(FileRow row) {
    return row.cell(0).length() <= LONGEST && REMARK.matcher(row.cell(0).strip()).matches();
  }

  private static boolean hasGapAbove(List<Tail> tail, int at) {
    return tail.get(at).rows() > tail.get(at - 1).rows() + 1;
  }
}
