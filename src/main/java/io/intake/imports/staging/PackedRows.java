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
  /// Added to the width of a row that has more cells than the file has in it: no file is so wide.
  private static final int FILLED_UP = 1 << 20;

  private PackedRows() {
  }

  /// Packs rows, in the order given.
  public static byte[] pack(List<FileRow> rows) {
    var out = new PackWriter(64 + rows.size() * BYTES_A_ROW).number(rows.size());
    for (var row : rows) {
      var cells = row.cells();
      out.number(row.lineNumber());
      writeWidth(row, out);
      for (var cell : cells) {
        out.text(cell);
      }
    }
    return out.deflated();
  }

  private static void writeWidth(FileRow row, PackWriter out) {
    if (row.present() == row.cells().size()) {
      out.number(row.present());
    } else {
      out.number(FILLED_UP + row.cells().size()).number(row.present());
    }
  }

  /// @return the rows, in the order of the file
  public static List<FileRow> unpack(byte[] packed) {
    return unpack(packed, place -> true, column -> true);
  }

  /// @param columns whose cells are wanted; all others come back empty
  /// @return the rows, in the order of the file
  public static List<FileRow> unpack(byte[] packed, BitSet columns) {
    return unpack(packed, columns::get);
  }

  /// @param columns whose cells are wanted; all others come back empty
  /// @return the rows, in the order of the file
  public static List<FileRow> unpack(byte[] packed, IntPredicate columns) {
    return unpack(packed, place -> true, columns);
  }

  /// @param places in the chunk of the rows that are wanted; passing the others over costs far less than making them
  /// @return the wanted rows, in the order of the file
  public static List<FileRow> unpackSome(byte[] packed, IntPredicate places) {
    return unpack(packed, places, column -> true);
  }

  private static List<FileRow> unpack(byte[] packed, IntPredicate places, IntPredicate columns) {
    var in = PackReader.inflated(packed);
    var count = (int) in.number();
    var rows = new ArrayList<FileRow>(count);
    for (var place = 0; place < count; place++) {
      var lineNumber = (int) in.number();
      var written = (int) in.number();
      var width = written >= FILLED_UP ? written - FILLED_UP : written;
      var present = written >= FILLED_UP ? (int) in.number() : width;
      if (places.test(place)) {
        rows.add(new FileRow(lineNumber, cells(in, width, columns), present));
      } else {
        for (var column = 0; column < width; column++) {
          in.skipText();
        }
      }
    }
    return rows;
  }

  private static List<String> cells(PackReader in, int width, IntPredicate columns) {
    var cells = new String[width];
    for (var column = 0; column < width; column++) {
      if (columns.test(column)) {
        cells[column] = in.text();
      } else {
        in.skipText();
        cells[column] = "";
      }
    }
    return Arrays.asList(cells);
  }
}
