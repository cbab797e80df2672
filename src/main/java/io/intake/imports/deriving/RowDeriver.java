package io.intake.imports.deriving;

import io.intake.imports.ColumnMapping;
import io.intake.imports.Derivation;
import io.intake.imports.FileRow;
import io.intake.imports.Splitting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;

/// Adds the columns that are made to the rows of a file: behind its own, and before cells that have no header. Each text is split once.
/// For all threads.
public final class RowDeriver {

  private static final Integer NONE = -1;

  private final int width;
  private final List<Derivation> columns;
  private final List<Split> splits;
  private final List<Splitter> splitters;
  /// Of each column the number of its split, or -1.
  private final List<Integer> splitOf;

  /// @param width columns of the file
  public RowDeriver(int width, List<Derivation> columns) {
    this.width = width;
    this.columns = List.copyOf(columns);
    var different = new LinkedHashSet<Split>();
    columns.forEach(column -> {
      if (column instanceof Derivation.Part part) {
        different.add(Split.of(part));
      }
    });
    splits = List.copyOf(different);
    splitters = splits.stream().map(split -> Splitter.of(split.splitting())).toList();
    var places = new HashMap<Split, Integer>();
    splits.forEach(split -> places.put(split, places.size()));
    splitOf = columns.stream()
        .map(column -> column instanceof Derivation.Part part ? places.getOrDefault(Split.of(part), NONE) : NONE).toList();
  }

  /// For the columns of a mapping.
  ///
  /// @param width columns of the file
  public static RowDeriver of(List<ColumnMapping> columns, int width) {
    return new RowDeriver(width, ColumnMapping.derivations(columns));
  }

  /// A column and how it is split.
  private record Split(int source, Splitting splitting) {

    static Split of(Derivation.Part part) {
      return new Split(part.source(), part.splitting());
    }
  }

  /// What the columns hold in one row.
  record Made(List<String> values, boolean fits) {
  }

  /// The rows with the columns that are made.
  public List<FileRow> derive(List<FileRow> rows) {
    return columns.isEmpty() ? rows : rows.stream().map(this::derive).toList();
  }

  /// A row of nothing but the columns that are made.
  public FileRow alone(FileRow row) {
    return new FileRow(row.lineNumber(), make(row).values());
  }

  private FileRow derive(FileRow row) {
    var own = row.cells();
    var cells = new ArrayList<String>(Math.max(width, own.size()) + columns.size());
    for (var column = 0; column < width; column++) {
      cells.add(row.cell(column));
    }
    cells.addAll(make(row).values());
    cells.addAll(own.subList(Math.min(width, own.size()), own.size()));
    return new FileRow(row.lineNumber(), cells, own.size());
  }

  Made make(FileRow row) {
    var pieces = new ArrayList<Pieces>(splits.size());
    for (var split = 0; split < splits.size(); split++) {
      pieces.add(Splitter.split(splitters.get(split), splits.get(split).splitting(), row.cell(splits.get(split).source())));
    }
    var values = new ArrayList<String>(columns.size());
    for (var column = 0; column < columns.size(); column++) {
      values.add(switch (columns.get(column)) {
        case Derivation.Part part -> pieces.get(splitOf.get(column)).parts().get(part.part());
        case Derivation.Joined joined -> joined(joined, row);
      });
    }
    return new Made(values, pieces.stream().allMatch(Pieces::fits));
  }

  private static String joined(Derivation.Joined joined, FileRow row) {
    var text = new StringBuilder();
    for (var column : joined.columns()) {
      var cell = row.cell(column).strip();
      if (!cell.isEmpty()) {
        text.append(text.isEmpty() ? "" : joined.joint().text()).append(cell);
      }
    }
    return text.toString();
  }

  /// The row as the file has it.
  ///
  /// @param width columns of the file
  /// @param made how many columns were made
  public static FileRow original(FileRow row, int width, int made) {
    var cells = row.cells();
    if (made == 0 || cells.size() < width + made) {
      return row;
    }
    var own = new ArrayList<>(cells.subList(0, width));
    own.addAll(cells.subList(width + made, cells.size()));
    return new FileRow(row.lineNumber(), own, row.present());
  }
}
