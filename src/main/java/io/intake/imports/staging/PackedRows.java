package io.intake.imports.staging;

import io.intake.imports.FileRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/// The rows of a chunk as they are staged.
public final class PackedRows {

  private static final int BYTES_A_ROW = 160;

  private PackedRows() {
  }

  /// Packs rows, in the order given.
  public static byte[] pack(List<FileRow> rows) {
    var out = new PackWriter(64 + rows.size() * BYTES_A_ROW).number(rows.size());
    for (var row : rows) {
      var cells = row.cells();
      out.number(row.lineNumber()).number(cells.size());
      for (var cell : cells) {
        out.text(cell);
      }
    }
    return out.deflated();
  }

  /// @return the rows, in the order of the file
  public static List<FileRow> unpack(byte[] packed) {
    return unpack(packed, column -> true);
  }

  /// @param columns whose cells are wanted; all others come back empty
  /// @return the rows, in the order of the file
  public static List<FileRow> unpack(byte[] packed, BitSet columns) {
    return unpack(packed, columns::get);
  }

  private static List<FileRow> unpack(byte[] packed, IntPredicate isWanted) {
    var in = PackReader.inflated(packed);
    var count = (int) in.number();
    var rows = new ArrayList<FileRow>(count);
    for (var i = 0; i < count; i++) {
      var lineNumber = (int) in.number();
      var cells = new String[(int) in.number()];
      for (var column = 0; column < cells.length; column++) {
        if (isWanted.test(column)) {
          cells[column] = in.text();
        } else {
          in.skipText();
          cells[column] = "";
        }
      }
      rows.add(new FileRow(lineNumber, Arrays.asList(cells)));
    }
    return rows;
  }
}
