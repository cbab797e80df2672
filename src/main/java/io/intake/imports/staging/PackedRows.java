package io.intake.imports.staging;

import static io.intake.imports.staging.PackedText.number;
import static io.intake.imports.staging.PackedText.text;

import io.intake.imports.FileRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The rows of a chunk as they are staged.
public final class PackedRows {

  private PackedRows() {
  }

  /// Packs rows, in the order given.
  public static byte[] pack(List<FileRow> rows) {
    return PackedText.deflate(out -> {
      number(out, rows.size());
      for (var row : rows) {
        number(out, row.lineNumber());
        number(out, row.cells().size());
        for (var cell : row.cells()) {
          text(out, cell);
        }
      }
    });
  }

  /// @return the rows, in the order of the file
  public static List<FileRow> unpack(byte[] packed) {
    try (var in = PackedText.inflate(packed)) {
      var count = (int) number(in);
      var rows = new ArrayList<FileRow>(count);
      for (var i = 0; i < count; i++) {
        var lineNumber = (int) number(in);
        var cells = new String[(int) number(in)];
        for (var column = 0; column < cells.length; column++) {
          cells[column] = text(in);
        }
        rows.add(new FileRow(lineNumber, Arrays.asList(cells)));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
