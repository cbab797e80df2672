package io.intake.crmobjects.persistence;

import java.util.Arrays;

/// Rows in the text form that `LOAD DATA` reads: cells end with a tab, rows with a line feed, and backslash escapes.
final class LoadBuffer {

  private byte[] bytes;
  private int size;
  private boolean rowBegun;

  LoadBuffer(int expectedBytes) {
    bytes = new byte[Math.max(1024, expectedBytes)];
  }

  LoadBuffer cell(long number) {
    return cell(Long.toString(number));
  }

  LoadBuffer cell(CharSequence text) {
    if (rowBegun) {
      put((byte) '\t');
    }
    rowBegun = true;
    ensure(text.length() * 3);
    for (var i = 0; i < text.length(); i++) {
      i += character(text, i);
    }
    return this;
  }

  void endRow() {
    put((byte) '\n');
    rowBegun = false;
  }

  /// In bytes.
  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  void copy(int from, byte[] target, int offset, int count) {
    System.arraycopy(bytes, from, target, offset, count);
  }

  /// Puts the character at an index, as UTF-8.
  ///
  /// @return how many more chars it took
  private int character(CharSequence text, int index) {
    var character = text.charAt(index);
    if (character < 0x80) {
      ascii(character);
    } else if (character < 0x800) {
      bytes[size++] = (byte) (0xC0 | character >> 6);
      bytes[size++] = (byte) (0x80 | character & 0x3F);
    } else if (Character.isHighSurrogate(character) && index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))) {
      supplementary(Character.toCodePoint(character, text.charAt(index + 1)));
      return 1;
    } else {
      // A lone half of a surrogate pair is no character: U+FFFD stands for it.
      three(Character.isSurrogate(character) ? '\uFFFD' : character);
    }
    return 0;
  }

  private void ascii(char character) {
    switch (character) {
      case '\t' -> escaped('t');
      case '\n' -> escaped('n');
      case '\\' -> escaped('\\');
      case '\0' -> escaped('0');
      default -> bytes[size++] = (byte) character;
    }
  }

  private void escaped(char letter) {
    bytes[size++] = '\\';
    bytes[size++] = (byte) letter;
  }

  private void three(int character) {
    bytes[size++] = (byte) (0xE0 | character >> 12);
    bytes[size++] = (byte) (0x80 | character >> 6 & 0x3F);
    bytes[size++] = (byte) (0x80 | character & 0x3F);
  }

  private void supplementary(int codePoint) {
    bytes[size++] = (byte) (0xF0 | codePoint >> 18);
    bytes[size++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
    bytes[size++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
    bytes[size++] = (byte) (0x80 | codePoint & 0x3F);
  }

  private void put(byte value) {
    ensure(1);
    bytes[size++] = value;
  }

  private void ensure(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
