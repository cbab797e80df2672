package io.intake.properties;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.parser.Tag;

/// Finds tags of HTML in a text. Asked for every cell of an import, so a text without an angle bracket takes a short way.
final class Tags {

  private static final int LONGEST_NAME = 12;

  private Tags() {
  }

  static boolean isIn(String text) {
    var last = text.lastIndexOf('>');
    var unclosed = new Unclosed(text);
    for (var at = text.indexOf('<'); at >= 0 && at < last; at = text.indexOf('<', at + 1)) {
      if (isTag(text, at) && !unclosed.isAt(at)) {
        return true;
      }
    }
    return false;
  }

  /// `the <select> on the page` means the words: such an element would swallow the rest of the text, as it ends nowhere.
  ///
  /// @param ends where a name is closed last
  private record Unclosed(String text, Map<String, Integer> ends) {

    Unclosed(String text) {
      this(text, new HashMap<>());
    }

    boolean isAt(int at) {
      var end = at + 1;
      while (end < text.length() && end - at <= LONGEST_NAME && isNameLetter(text.charAt(end))) {
        end++;
      }
      var name = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
      return HtmlBlocks.swallows(name)
          && ends.computeIfAbsent(name, wanted -> text.toLowerCase(Locale.ROOT).lastIndexOf("</" + wanted)) < at;
    }
  }

  /// `<b>`, `</p>`, `<br/>` and `<a href=…>` are tags; `a <b and c> d` is none, and neither is what never ends.
  private static boolean isTag(String text, int at) {
    var from = at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
    var end = from;
    while (end < text.length() && end - from <= LONGEST_NAME && isNameLetter(text.charAt(end))) {
      end++;
    }
    return end > from && end < text.length() && isEndOfName(text, end)
        && Tag.isKnownTag(text.substring(from, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isNameLetter(char letter) {
    return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9';
  }

  private static boolean isEndOfName(String text, int at) {
    var next = at;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (next == text.length()) {
      return false;
    }
    var letter = text.charAt(next);
    return letter == '>' || letter == '/' || next > at && isAttribute(text, next);
  }

  /// A name with an equals sign behind it.
  private static boolean isAttribute(String text, int from) {
    var at = from;
    while (at < text.length() && (isNameLetter(text.charAt(at)) || text.charAt(at) == '-' || text.charAt(at) == ':')) {
      at++;
    }
    var end = at;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return end > from && at < text.length() && text.charAt(at) == '=';
  }

  /// `Ann <ann@example.com>` would be read as an element of that name, and go; so would what follows an element that ends nowhere.
  static String withWordsAsText(String html) {
    var safe = new StringBuilder(html.length());
    var unclosed = new Unclosed(html);
    for (var at = 0; at < html.length(); at++) {
      if (html.charAt(at) == '<' && (isAddress(html, at + 1) || unclosed.isAt(at))) {
        safe.append("&lt;");
      } else {
        safe.append(html.charAt(at));
      }
    }
    return safe.toString();
  }

  private static boolean isAddress(String html, int from) {
    if (html.startsWith("http://", from) || html.startsWith("https://", from) || html.startsWith("mailto:", from)) {
      return true;
    }
    var at = from;
    while (at < html.length() && (isNameLetter(html.charAt(at)) || ".-_+'".indexOf(html.charAt(at)) >= 0)) {
      at++;
    }
    return at > from && at < html.length() && html.charAt(at) == '@';
  }
}
