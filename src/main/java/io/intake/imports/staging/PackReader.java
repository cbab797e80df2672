package io.intake.imports.staging;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Reads what a [PackWriter] wrote.
public final class PackReader {

  private final byte[] bytes;
  private int at;

  private PackReader(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  /// Reads what [PackWriter#plain] made.
  public static PackReader plain(byte[] bytes) {
    return new PackReader(bytes, 0);
  }

  /// Reads what [PackWriter#deflated] made.
  ///
  /// @throws IllegalArgumentException if it is anything else
  public static PackReader inflated(byte[] packed) {
    var head = plain(packed);
    var content = new byte[(int) head.number()];
    var inflater = new Inflater();
    try {
      inflater.setInput(packed, head.at, packed.length - head.at);
      for (var done = 0; done < content.length; ) {
        var more = inflater.inflate(content, done, content.length - done);
        if (more == 0) {
          throw new IllegalArgumentException("A pack ends after " + done + " of " + content.length + " bytes");
        }
        done += more;
      }
      return plain(content);
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("Not a pack", e);
    } finally {
      inflater.end();
    }
  }

  public boolean isAtEnd() {
    return at >= bytes.length;
  }

  public int octet() {
    return bytes[at++] & 0xFF;
  }

  public long number() {
    var value = 0L;
    for (var shift = 0; ; shift += 7) {
      var next = bytes[at++];
      value |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  public String text() {
    var length = (int) number();
    if (length == 0) {
      return "";
    }
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  /// Passes over a text.
  public void skipText() {
    var length = (int) number();
    at += length;
  }
}
