package io.intake.exports.run;

import io.intake.exports.ExportId;
import io.intake.exports.persistence.ExportFiles;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/// Keeps a file part by part while it is written. Part 0 is left free for what is known last.
final class PartStream extends OutputStream {

  private static final int PART_SIZE = 2 * 1024 * 1024;

  private final ExportFiles files;
  private final ExportId id;
  private final int epoch;
  private final ByteArrayOutputStream part = new ByteArrayOutputStream(PART_SIZE + 8192);
  private int parts;

  PartStream(ExportFiles files, ExportId id, int epoch) {
    this.files = files;
    this.id = id;
    this.epoch = epoch;
  }

  @Override
  public void write(int one) {
    part.write(one);
    keepIfFull();
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    part.write(bytes, from, length);
    keepIfFull();
  }

  private void keepIfFull() {
    if (part.size() >= PART_SIZE) {
      keep();
    }
  }

  private void keep() {
    if (part.size() > 0) {
      keep(++parts, part.toByteArray());
      part.reset();
    }
  }

  /// Keeps what the file begins with.
  void begin(byte[] bytes) {
    keep(0, bytes);
  }

  private void keep(int number, byte[] bytes) {
    if (!files.add(id, epoch, number, bytes)) {
      throw new ExportLost();
    }
  }

  @Override
  public void close() {
    keep();
  }
}
