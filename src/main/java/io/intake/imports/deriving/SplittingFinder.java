package io.intake.imports.deriving;

import io.intake.imports.Delimiter;
import io.intake.imports.FileRow;
import io.intake.imports.LongNames;
import io.intake.imports.NameOrder;
import io.intake.imports.Splitting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Looks at all texts of a column to find the ways in which it may be split, and the one that suits it best. The order of names is
/// found from all of them together: a single one does not tell.
public final class SplittingFinder {

  private static final double MOST_FIT = 0.6;
  private static final Splitting FIRST_LAST = new Splitting.FullName(NameOrder.FIRST_LAST, LongNames.STAY_WHOLE);
  private static final Splitting LAST_FIRST = new Splitting.FullName(NameOrder.LAST_COMMA_FIRST, LongNames.STAY_WHOLE);
  private static final Splitting ADDRESS = new Splitting.Address();
  private static final List<Splitting> OF_MEANING = List.of(FIRST_LAST, LAST_FIRST, ADDRESS);
  private static final List<Splitter> SPLITTERS = OF_MEANING.stream().map(Splitter::of).toList();

  private final int column;
  private final boolean isNamed;
  private final long[] fitting = new long[OF_MEANING.size()];
  /// For each delimiter, the texts of so many parts.
  private final long[][] parts = new long[Delimiter.values().length][Splitting.Delimited.MOST + 1];
  private long filled;

  /// @param isNamed whether the header says that names of people stand in it
  public SplittingFinder(int column, boolean isNamed) {
    this.column = column;
    this.isNamed = isNamed;
  }

  /// Looks at the next rows.
  public void see(List<FileRow> rows) {
    for (var row : rows) {
      var text = row.cell(column).strip();
      if (!text.isEmpty()) {
        see(text);
      }
    }
  }

  private void see(String text) {
    filled++;
    for (var splitter = 0; splitter < SPLITTERS.size(); splitter++) {
      fitting[splitter] += SPLITTERS.get(splitter).sure(text).isPresent() ? 1 : 0;
    }
    for (var delimiter : Delimiter.values()) {
      var count = DelimiterSplitter.count(delimiter, text);
      if (count <= Splitting.Delimited.MOST) {
        parts[delimiter.ordinal()][count]++;
      }
    }
  }

  /// One of each kind, the one that suits best first.
  public List<Splitting> result() {
    var name = fitting[1] > fitting[0] ? LAST_FIRST : FIRST_LAST;
    var ways = new ArrayList<Splitting>(List.of(name, ADDRESS));
    for (var delimiter : Delimiter.values()) {
      ways.add(new Splitting.Delimited(delimiter, usual(parts[delimiter.ordinal()])));
    }
    var best = best(ways, Math.max(fitting[0], fitting[1]));
    ways.remove(best);
    ways.addFirst(best);
    return List.copyOf(ways);
  }

  /// Addresses are seldom anything else; names are, unless the header says so.
  private Splitting best(List<Splitting> ways, long names) {
    if (isMost(fitting[2])) {
      return ADDRESS;
    }
    if (isNamed && isMost(names)) {
      return ways.getFirst();
    }
    var cut = ways.stream().filter(Splitting.Delimited.class::isInstance).map(Splitting.Delimited.class::cast)
        .filter(way -> way.delimiter() != Delimiter.SPACE && isMost(texts(way)))
        .max(Comparator.comparingLong(this::texts));
    return cut.<Splitting>map(way -> way).orElseGet(() -> isMost(names) ? ways.getFirst() : mostCut(ways));
  }

  private long texts(Splitting.Delimited way) {
    return parts[way.delimiter().ordinal()][way.parts()];
  }

  private boolean isMost(long count) {
    return filled > 0 && count >= filled * MOST_FIT;
  }

  /// The delimiter that stands in most texts.
  private Splitting mostCut(List<Splitting> ways) {
    return ways.stream().filter(Splitting.Delimited.class::isInstance).map(Splitting.Delimited.class::cast)
        .max(Comparator.comparingLong(this::texts)).orElseThrow();
  }

  /// The number of parts, from two on, that most texts have.
  private static int usual(long[] counts) {
    var usual = Splitting.Delimited.FEWEST;
    for (var count = usual + 1; count < counts.length; count++) {
      usual = counts[count] > counts[usual] ? count : usual;
    }
    return usual;
  }
}
