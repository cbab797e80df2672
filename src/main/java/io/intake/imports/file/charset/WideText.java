package io.intake.imports.file.charset;

import java.lang.Character.UnicodeBlock;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Text of two or four bytes a character without a byte order mark: delimiters and line ends have zeros in it, in any language.
final class WideText {

  private static final List<String> CHARSETS = List.of("UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE");
  private static final double NEARLY_ALL = 0.97;
  /// What people write in; the bytes of plain text in the wrong order are none of it.
  private static final Set<UnicodeBlock> USUAL = Set.of(UnicodeBlock.LATIN_1_SUPPLEMENT, UnicodeBlock.LATIN_EXTENDED_A,
      UnicodeBlock.LATIN_EXTENDED_B, UnicodeBlock.LATIN_EXTENDED_ADDITIONAL, UnicodeBlock.GREEK, UnicodeBlock.CYRILLIC,
      UnicodeBlock.HEBREW, UnicodeBlock.ARABIC, UnicodeBlock.DEVANAGARI, UnicodeBlock.THAI, UnicodeBlock.ARMENIAN, UnicodeBlock.GEORGIAN,
      UnicodeBlock.COMBINING_DIACRITICAL_MARKS, UnicodeBlock.GENERAL_PUNCTUATION, UnicodeBlock.CURRENCY_SYMBOLS,
      UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION, UnicodeBlock.HIRAGANA, UnicodeBlock.KATAKANA, UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS,
      UnicodeBlock.HANGUL_SYLLABLES, UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

  private WideText() {
  }

  /// The name of the character set; empty if it is none of these.
  static String charset(byte[] head) {
    var zeros = 0;
    for (var each : head) {
      zeros += each == 0 ? 1 : 0;
    }
    if (zeros < 2) {
      return "";
    }
    return CHARSETS.stream().max(Comparator.<String>comparingDouble(charset -> usual(head, charset))
        .thenComparing(Comparator.comparingInt(CHARSETS::indexOf).reversed()))
        .filter(charset -> usual(head, charset) >= NEARLY_ALL).orElse("");
  }

  /// How much of it is usual text; nothing where there is neither an end of a line nor a delimiter.
  private static double usual(byte[] head, String charset) {
    var text = new String(head, 0, head.length & ~3, Charset.forName(charset));
    if (text.chars().noneMatch(c -> c == '\n' || c == '\r' || c == ',' || c == ';' || c == '\t')) {
      return 0;
    }
    var usual = text.codePoints().filter(WideText::isUsual).count();
    return (double) usual / text.codePointCount(0, text.length());
  }

  private static boolean isUsual(int character) {
    if (character < 0x80) {
      return character >= ' ' || Character.isWhitespace(character);
    }
    var block = UnicodeBlock.of(character);
    return Character.isDefined(character) && block != null && USUAL.contains(block);
  }
}
