package io.intake.imports.staging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

/// Writes numbers and texts in few bytes: numbers by seven bits a byte, texts as UTF-8 behind their length. Every cell of a file and
/// every value of a plan goes through it, so it does without streams, whose every byte takes a lock.
public final class PackWriter {

  private byte[] bytes;
  private int size;

  /// @param expectedBytes it grows beyond that
  public PackWriter(int expectedBytes) {
    bytes = new byte[expectedBytes];
  }

  /// @param octet 0 to 255
  public PackWriter octet(int octet) {
    ensure(1);
    bytes[size++] = (byte) octet;
    return this;
  }

  /// @param value not negative
  public PackWriter number(long value) {
    ensure(10);
    var rest = value;
    while ((rest & ~0x7FL) != 0) {
      bytes[size++] = (byte) (rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
    return this;
  }

  public PackWriter text(String text) {
    var start = size;
    var length = text.length();
    number(length);
    ensure(length);
    for (var i = 0; i < length; i++) {
      var letter = text.charAt(i);
      if (letter >= 0x80) {
        size = start;
        return encoded(text.getBytes(StandardCharsets.UTF_8));
      }
      bytes[size++] = (byte) letter;
    }
    return this;
  }

  private PackWriter encoded(byte[] utf8) {
    number(utf8.length);
    ensure(utf8.length);
    System.arraycopy(utf8, 0, bytes, size, utf8.length);
    size += utf8.length;
    return this;
  }

  private void ensure(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }

  /// What was written, as it is: for what is too short to gain by deflating.
  public byte[] plain() {
    return Arrays.copyOf(bytes, size);
  }

  /// What was written, deflated, behind its length.
  public byte[] deflated() {
    var deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(bytes, 0, size);
      deflater.finish();
      var packed = new PackWriter(size / 3 + 64).number(size);
      while (!deflater.finished()) {
        packed.ensure(1 << 12);
        packed.size += deflater.deflate(packed.bytes, packed.size, packed.bytes.length - packed.size);
      }
      return packed.plain();
    } finally {
      deflater.end();
    }
  }
}
