package io.intake.imports.file.charset;

import java.io.ByteArrayOutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Looks at every byte of a file: is it UTF-8, are there NULs, and what surrounds the characters that are not ASCII?
final class ByteCheck {

  private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long LOW_BITS = 0x0101010101010101L;
  private static final int SAMPLE = 1 << 16;
  private static final int SURROUNDINGS = 24;

  private final ByteArrayOutputStream sample = new ByteArrayOutputStream();
  private int continuationsMissing;
  private int lowestContinuation = 0x80;
  private int highestContinuation = 0xbf;
  private boolean nulSeen;
  private long valid;
  private long invalid;
  private int sampledUntil;

  void look(byte[] bytes, int length) {
    sampledUntil = 0;
    var i = 0;
    while (i < length) {
      if (continuationsMissing == 0 && i + 8 <= length && isPlain((long) LONGS.get(bytes, i))) {
        i += 8;
      } else {
        look(bytes[i] & 0xff);
        sample(bytes, i, length);
        i++;
      }
    }
  }

  private static boolean isPlain(long eight) {
    return ((eight | (eight - LOW_BITS)) & HIGH_BITS) == 0;
  }

  private void look(int character) {
    if (continuationsMissing > 0) {
      if (character >= lowestContinuation && character <= highestContinuation) {
        continuationsMissing--;
        valid += continuationsMissing == 0 ? 1 : 0;
        lowestContinuation = 0x80;
        highestContinuation = 0xbf;
        return;
      }
      invalid++;
      continuationsMissing = 0;
    }
    if (character == 0) {
      nulSeen = true;
    } else if (character >= 0x80) {
      begin(character);
    }
  }

  /// No overlong forms, no surrogates, nothing above U+10FFFF.
  private void begin(int character) {
    lowestContinuation = character == 0xe0 ? 0xa0 : character == 0xf0 ? 0x90 : 0x80;
    highestContinuation = character == 0xed ? 0x9f : character == 0xf4 ? 0x8f : 0xbf;
    if (character >= 0xc2 && character <= 0xdf) {
      continuationsMissing = 1;
    } else if (character >= 0xe0 && character <= 0xef) {
      continuationsMissing = 2;
    } else if (character >= 0xf0 && character <= 0xf4) {
      continuationsMissing = 3;
    } else {
      invalid++;
    }
  }

  /// What is sampled in one go stays in one piece, so that characters of several bytes are not torn.
  private void sample(byte[] bytes, int at, int length) {
    if (bytes[at] < 0 && at >= sampledUntil && sample.size() < SAMPLE) {
      var from = Math.max(sampledUntil, at - SURROUNDINGS);
      if (from > sampledUntil || sampledUntil == 0) {
        sample.write('\n');
      }
      sampledUntil = Math.min(length, at + SURROUNDINGS);
      sample.write(bytes, from, sampledUntil - from);
    }
  }

  boolean nulSeen() {
    return nulSeen;
  }

  /// A few broken characters among many good ones are damage, not another character set.
  boolean isUtf8() {
    return invalid * 10 <= valid;
  }

  /// Characters beyond ASCII that are valid UTF-8.
  long valid() {
    return valid;
  }

  /// Bytes that are no valid UTF-8.
  long invalid() {
    return invalid;
  }

  /// The surroundings of what is not ASCII.
  byte[] sample() {
    return sample.toByteArray();
  }
}
