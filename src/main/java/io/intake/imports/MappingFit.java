package io.intake.imports;

import java.util.List;

/// A saved mapping laid on a file.
///
/// @param columns those of the file that it knows, with where they go
/// @param missing headers of columns that it maps and the file lacks
/// @param added headers of columns of the file that it does not know
public record MappingFit(SavedMapping mapping, List<ColumnMapping> columns, List<String> missing, List<String> added) {

  private static final int FEWEST_COLUMNS = 2;
  private static final double HALF = 0.5;

  /// Share of the columns of both that they have in common, 0 to 1.
  public double share() {
    return (double) columns.size() / Math.max(1, columns.size() + missing.size() + added.size());
  }

  /// Whether it is close enough to be proposed unasked.
  public boolean isClose() {
    return columns.size() >= FEWEST_COLUMNS && share() >= HALF;
  }
}
