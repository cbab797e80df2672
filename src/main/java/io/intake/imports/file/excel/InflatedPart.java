package io.intake.imports.file.excel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A part of a package as it unfolds. Stops what unfolds without end: text of a sheet shrinks to a tenth or a fiftieth, a bomb
/// to a thousandth.
final class InflatedPart extends FilterInputStream {

  private static final long LARGEST = 8L << 30;
  private static final long HARMLESS = 16 << 20;
  private static final long MOST_TIMES = 200;

  private final long compressed;
  private long inflated;

  InflatedPart(InputStream in, long compressed) {
    super(in);
    this.compressed = Math.max(1, compressed);
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      var read = super.read(bytes, offset, length);
      inflated += Math.max(0, read);
      if (inflated > LARGEST || (inflated > HARMLESS && inflated / compressed > MOST_TIMES)) {
        throw XmlReader.damaged();
      }
      return read;
    } catch (IOException broken) {
      throw XmlReader.damaged();
    }
  }
}
