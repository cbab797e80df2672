package io.intake.imports.staging;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Numbers and texts in few bytes: numbers by seven bits a byte, texts as UTF-8 behind their length, all of it deflated.
public final class PackedText {

  private PackedText() {
  }

  /// What writes into a pack.
  public interface Content {
    void writeTo(DataOutputStream out) throws IOException;
  }

  /// Packs what the content writes.
  public static byte[] deflate(Content content) {
    var plain = new ByteArrayOutputStream(1 << 20);
    var packed = new ByteArrayOutputStream(1 << 18);
    var deflater = new Deflater(Deflater.BEST_SPEED);
    try (var deflated = new DeflaterOutputStream(packed, deflater, 1 << 16)) {
      content.writeTo(new DataOutputStream(plain));
      plain.writeTo(deflated);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  /// What the content writes, without deflating: for what is too short to gain by it.
  public static byte[] plain(Content content) {
    var plain = new ByteArrayOutputStream(256);
    try {
      content.writeTo(new DataOutputStream(plain));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return plain.toByteArray();
  }

  /// What reads from a pack.
  public interface Reading<T> {
    T readFrom(DataInputStream in) throws IOException;
  }

  /// Reads what [#plain] made.
  public static <T> T read(byte[] plain, Reading<T> reading) {
    try (var in = new DataInputStream(new ByteArrayInputStream(plain))) {
      return reading.readFrom(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Opens what [#deflate] packed.
  public static DataInputStream inflate(byte[] packed) {
    try (var inflated = new InflaterInputStream(new ByteArrayInputStream(packed), new java.util.zip.Inflater(), 1 << 16)) {
      return new DataInputStream(new ByteArrayInputStream(inflated.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes a number that is not negative.
  public static void number(DataOutputStream out, long value) throws IOException {
    var rest = value;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  /// Reads a number.
  public static long number(DataInputStream in) throws IOException {
    var value = 0L;
    for (var shift = 0; ; shift += 7) {
      var next = in.readUnsignedByte();
      value |= (next & 0x7FL) << shift;
      if (next < 0x80) {
        return value;
      }
    }
  }

  /// Writes a text.
  public static void text(DataOutputStream out, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    number(out, bytes.length);
    out.write(bytes);
  }

  /// Reads a text.
  public static String text(DataInputStream in) throws IOException {
    var length = (int) number(in);
    return length == 0 ? "" : new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }
}
