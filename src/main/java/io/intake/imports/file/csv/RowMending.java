package io.intake.imports.file.csv;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What must change in a row before a strict parser may see it. Nothing, in nearly every row.
final class RowMending {

  private final List<Change> changes = new ArrayList<>(0);
  private final int quote;

  private record Change(int position, boolean drop) {
  }

  RowMending(int quote) {
    this.quote = quote;
  }

  /// Puts a quote before a position.
  void quote(int position) {
    changes.add(new Change(position, false));
  }

  /// Leaves a byte out.
  void drop(int position) {
    changes.add(new Change(position, true));
  }

  void forgetFrom(int position) {
    changes.removeIf(change -> change.position() >= position);
  }

  void clear() {
    if (!changes.isEmpty()) {
      changes.clear();
    }
  }

  void write(byte[] bytes, int start, int length, ByteArrayOutputStream out) {
    var written = 0;
    if (!changes.isEmpty()) {
      changes.sort(Comparator.comparingInt(Change::position));
      for (var change : changes) {
        out.write(bytes, start + written, Math.max(0, change.position() - written));
        written = Math.max(written, change.position());
        if (change.drop()) {
          written++;
        } else {
          out.write(quote);
        }
      }
    }
    out.write(bytes, start + written, length - written);
  }
}
