package io.intake.imports.file.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// UTF-8 that was once read as windows-1252 and written again, so that `é` stands there as `Ã©`. Each run of strange characters
/// that makes sense as UTF-8 is put right; others are left alone.
public final class Garbled {

  private static final Map<Character, Byte> BYTES = bytes();
  private static final Pattern RUN = Pattern.compile("[\\x{80}-\\x{10ffff}]{2,}");

  private Garbled() {
  }

  /// @param count of runs that can be put right
  /// @param example the first of them
  public record Look(int count, String example) {
  }

  /// What is garbled in a text; nothing where most of what could be is not.
  public static Look look(String text) {
    var count = 0;
    var example = "";
    var matcher = RUN.matcher(text);
    while (matcher.find()) {
      if (healedRun(matcher.group()).isPresent()) {
        count++;
        example = example.isEmpty() ? wordAround(text, matcher.start(), matcher.end()) : example;
      }
    }
    return new Look(count, example);
  }

  private static String wordAround(String text, int start, int end) {
    var from = start;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    var to = end;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  public static String heal(String text) {
    return RUN.matcher(text).replaceAll(run -> Matcher.quoteReplacement(healedRun(run.group()).orElse(run.group())));
  }

  private static Optional<String> healedRun(String run) {
    var bytes = ByteBuffer.allocate(run.length());
    for (var i = 0; i < run.length(); i++) {
      var value = BYTES.get(run.charAt(i));
      if (value == null) {
        return Optional.empty();
      }
      bytes.put(value);
    }
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes.flip())).map(CharBuffer::toString);
    } catch (CharacterCodingException noUtf8) {
      return Optional.empty();
    }
  }

  /// The five bytes without a character are mostly passed on as control characters.
  private static Map<Character, Byte> bytes() {
    var bytes = new HashMap<Character, Byte>();
    for (var value = 0x80; value <= 0xff; value++) {
      bytes.put((char) value, (byte) value);
    }
    var characters = new String(bytesFrom0x80(), Charset.forName("windows-1252"));
    for (var i = 0; i < characters.length(); i++) {
      bytes.put(characters.charAt(i), (byte) (0x80 + i));
    }
    bytes.remove('\ufffd');
    return Map.copyOf(bytes);
  }

  private static byte[] bytesFrom0x80() {
    var all = new byte[0x80];
    for (var i = 0; i < all.length; i++) {
      all[i] = (byte) (0x80 + i);
    }
    return all;
  }
}
