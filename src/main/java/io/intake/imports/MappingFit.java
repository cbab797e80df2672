package io.intake.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A saved mapping laid on a file.
///
/// @param columns those of the file that it knows, with where they go
/// @param missing headers of columns that it maps and the file lacks
/// @param added headers of columns of the file that it does not know
/// @param lost columns of the file that it knows, whose places are no more
public record MappingFit(SavedMapping mapping, List<ColumnMapping> columns, List<String> missing, List<String> added,
    List<LostPlace> lost) {

  private static final int FEWEST_COLUMNS = 2;
  private static final double HALF = 0.5;

  /// Share of the columns of both that they have in common, 0 to 1.
  public double share() {
    return (double) columns.size() / Math.max(1, columns.size() + missing.size() + added.size() + lost.size());
  }

  /// Where a column of the file went, if that is no more.
  public Optional<LostPlace> lost(int column) {
    return lost.stream().filter(place -> place.column() == column).findFirst();
  }

  /// Without the columns whose places are no more.
  public MappingFit without(List<LostPlace> places) {
    var gone = places.stream().map(LostPlace::column).collect(Collectors.toSet());
    return new MappingFit(mapping, columns.stream().filter(column -> !gone.contains(column.column())).toList(), missing, added, places);
  }

  /// Whether it is close enough to be proposed unasked.
  public boolean isClose() {
    return columns.size() >= FEWEST_COLUMNS && share() >= HALF;
  }
}
