package io.intake.imports.deriving;

import io.intake.imports.Derivation;
import io.intake.imports.DerivedPreview;
import io.intake.imports.DerivedRow;
import io.intake.imports.FileRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.regex.Pattern;

/// Looks at all rows and keeps the few that show best what columns would hold: the first ones, and those that look worst.
public final class PreviewMaker {

  private static final int FIRST = 5;
  private static final int ODD = 6;
  private static final int UNFIT = 1_000_000;
  private static final int A_WORD = 1000;
  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final RowDeriver deriver;
  private final List<Integer> sources;
  private final long[] filled;
  private final List<DerivedRow> first = new ArrayList<>();
  private final PriorityQueue<Odd> odd =
      new PriorityQueue<>(Comparator.comparingInt(Odd::oddity).thenComparing(row -> -row.row().lineNumber()));
  private final Set<List<String>> shown = new HashSet<>();
  private long rows;
  private long unfit;

  private record Odd(int oddity, DerivedRow row) {
  }

  /// @param width columns of the file
  public PreviewMaker(int width, List<Derivation> columns) {
    deriver = new RowDeriver(width, columns);
    sources = columns.stream().flatMap(column -> column.sources().stream()).distinct().toList();
    filled = new long[columns.size()];
  }

  /// Looks at the next rows.
  public void see(List<FileRow> next) {
    next.forEach(this::see);
  }

  private void see(FileRow row) {
    var texts = sources.stream().map(row::cell).toList();
    if (texts.stream().allMatch(String::isBlank)) {
      return;
    }
    var made = deriver.make(row);
    rows++;
    unfit += made.fits() ? 0 : 1;
    for (var column = 0; column < filled.length; column++) {
      filled[column] += made.values().get(column).isEmpty() ? 0 : 1;
    }
    var shownRow = new DerivedRow(row.lineNumber(), texts, made.values(), made.fits());
    if (first.size() < FIRST) {
      first.add(shownRow);
    }
    keepOdd(shownRow);
  }

  private void keepOdd(DerivedRow row) {
    var oddity = oddity(row);
    if (odd.size() == ODD && oddity <= odd.element().oddity() || !shown.add(shape(row))) {
      return;
    }
    odd.add(new Odd(oddity, row));
    if (odd.size() > ODD) {
      shown.remove(shape(odd.remove().row()));
    }
  }

  /// What texts of one kind have in common, so that each kind is shown once.
  private static List<String> shape(DerivedRow row) {
    return row.sources().stream().map(text -> DIGITS.matcher(LETTERS.matcher(text.strip()).replaceAll("a")).replaceAll("0")).toList();
  }

  /// Of rows that fit, those of many words, with parts that are blank, look worst; then long ones.
  private static int oddity(DerivedRow row) {
    var length = Math.min(A_WORD - 1, row.values().stream().mapToInt(String::length).sum());
    var words = row.values().stream().mapToInt(value -> value.split(" ").length).sum();
    var blanks = row.sources().stream().filter(String::isBlank).count();
    return (row.fits() ? 0 : UNFIT) + (int) Math.min(A_WORD - 1, words + blanks * 5) * A_WORD + length;
  }

  /// What was seen.
  public DerivedPreview result() {
    var oddest = odd.stream().sorted(Comparator.comparingInt(Odd::oddity).reversed()).map(Odd::row).filter(row -> !first.contains(row))
        .toList();
    return new DerivedPreview(rows, unfit, Arrays.stream(filled).boxed().toList(), List.copyOf(first), oddest);
  }
}
