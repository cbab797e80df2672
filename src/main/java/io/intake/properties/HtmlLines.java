package io.intake.properties;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Reads HTML as people do: line by line.
final class HtmlLines implements NodeVisitor {

  private static final Set<String> UNREAD = Set.of("title", "noscript", "iframe", "object", "noembed", "noframes", "template");
  private static final Set<String> INLINE = Set.of("b", "strong", "i", "em", "u", "s", "a", "code", "span", "font", "small", "big", "sub",
      "sup", "del", "ins", "strike", "tt", "kbd", "samp", "mark", "abbr", "cite", "q", "label", "time", "wbr", "img", "var", "dfn");

  private final StringBuilder lines = new StringBuilder();
  private final boolean exact;

  private HtmlLines(boolean exact) {
    this.exact = exact;
  }

  static String of(Element body) {
    return read(body, false);
  }

  /// Blank lines too.
  static String exactly(Element body) {
    return read(body, true);
  }

  private static String read(Element body, boolean exact) {
    var reader = new HtmlLines(exact);
    body.traverse(reader);
    return reader.lines.toString().strip();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text && !isUnread(text)) {
      append(text);
    } else if (node instanceof Element element) {
      if (element.normalName().equals("td") || element.normalName().equals("th")) {
        lines.append(' ');
      } else if (isBlock(element) && !lines.isEmpty()) {
        endLine();
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        breakLine(element);
      } else if (isBlock(element)) {
        endBlock(element);
      }
    }
  }

  private static boolean isUnread(TextNode text) {
    return text.parent() instanceof Element parent && UNREAD.contains(parent.normalName());
  }

  private static boolean isBlock(Element element) {
    var name = element.normalName();
    return !name.equals("br") && !name.equals("td") && !name.equals("th") && !name.equals("body") && !INLINE.contains(name);
  }

  private void append(TextNode node) {
    var text = node.getWholeText().replace('\u00A0', ' ');
    if (node.parent() instanceof Element parent && parent.closest("pre") != null) {
      lines.append(text);
      return;
    }
    for (var at = 0; at < text.length(); at++) {
      var letter = text.charAt(at);
      if (letter != ' ' && letter != '\n' && letter != '\r' && letter != '\t' && letter != '\f') {
        lines.append(letter);
      } else if (!lines.isEmpty() && !Character.isWhitespace(lines.charAt(lines.length() - 1))) {
        lines.append(' ');
      }
    }
  }

  /// The last break of a paragraph is there to give an empty one its height.
  private void breakLine(Element element) {
    var isLast = element.nextSibling() == null && element.parent() != null && element.parent().normalName().equals("p");
    if (!isLast) {
      trim();
      lines.append('\n');
    }
  }

  private void endBlock(Element element) {
    if (exact && element.normalName().equals("p")) {
      trim();
      lines.append('\n');
    } else {
      endLine();
    }
  }

  private void endLine() {
    trim();
    if (!lines.isEmpty() && lines.charAt(lines.length() - 1) != '\n') {
      lines.append('\n');
    }
  }

  private void trim() {
    while (!lines.isEmpty() && lines.charAt(lines.length() - 1) == ' ') {
      lines.setLength(lines.length() - 1);
    }
  }
}
