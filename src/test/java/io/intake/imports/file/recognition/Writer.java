package io.intake.imports.file.recognition;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/// Writes large files from small pieces.
final class Writer implements AutoCloseable {

  private final OutputStream out;

  Writer(OutputStream out) {
    this.out = new BufferedOutputStream(out, 1 << 16);
  }

  Writer text(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  Writer wide(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_16LE));
    return this;
  }

  Writer repeat(String piece, int times) throws IOException {
    var bytes = piece.getBytes(StandardCharsets.UTF_8);
    for (var i = 0; i < times; i++) {
      out.write(bytes);
    }
    return this;
  }

  Writer bytes(int... bytes) throws IOException {
    for (var each : bytes) {
      out.write(each);
    }
    return this;
  }

  /// Bytes without any sense, the same every time.
  Writer noise(int length) throws IOException {
    var bytes = new byte[length];
    new Random(7).nextBytes(bytes);
    out.write(bytes);
    return this;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
