package io.intake.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Turns the elements of other programs into those that are allowed, so that lines stay lines when the rest is taken away.
final class HtmlBlocks {

  /// They go with all that is in them: none of it is meant to be read.
  private static final Set<String> GONE = Set.of("script", "style", "title", "noscript", "iframe", "object", "embed", "template", "svg",
      "math", "select", "textarea", "audio", "video", "canvas", "applet", "noembed", "noframes", "xmp", "plaintext");
  /// A text that mentions one of them would lose all that follows; these end by themselves, or hold nothing that is meant to be read.
  private static final Set<String> ALWAYS_GONE = Set.of("script", "style", "embed");
  private static final Map<String, String> RENAMED = Map.of("h5", "h4", "h6", "h4", "del", "s", "strike", "s", "ins", "u", "tt", "code",
      "kbd", "code", "samp", "code", "listing", "pre", "menu", "ul");
  private static final Set<String> BLOCKS = Set.of("p", "ul", "ol", "li", "h1", "h2", "h3", "h4", "blockquote", "pre");
  private static final Set<String> BOXES = Set.of("div", "section", "article", "header", "footer", "main", "aside", "nav", "address",
      "center", "fieldset", "form", "figure", "figcaption", "dl", "dt", "dd", "table", "tbody", "thead", "tfoot", "tr", "caption",
      "details", "summary", "hgroup", "legend", "hr", "dir");
  private static final Set<String> CELLS = Set.of("td", "th");

  private HtmlBlocks() {
  }

  /// Whether an element takes all words that follow with it unless it is closed.
  static boolean swallows(String name) {
    return GONE.contains(name) && !ALWAYS_GONE.contains(name);
  }

  /// @param body is changed
  static void settle(Element body) {
    var elements = new ArrayList<>(body.getAllElements());
    elements.removeFirst();
    // From the inside out: what a box holds is settled by then.
    for (var element : elements.reversed()) {
      settleOne(element);
    }
  }

  private static void settleOne(Element element) {
    var name = element.normalName();
    if (GONE.contains(name)) {
      element.remove();
    } else if (RENAMED.containsKey(name)) {
      element.tagName(RENAMED.get(name));
    } else if (CELLS.contains(name)) {
      element.appendText(" ");
      element.unwrap();
    } else if (BOXES.contains(name)) {
      open(element);
    } else if (name.equals("a") && !leadsSomewhere(element)) {
      element.unwrap();
    }
  }

  private static boolean leadsSomewhere(Element link) {
    var address = link.attr("href").strip().toLowerCase(Locale.ROOT);
    return address.startsWith("http:") || address.startsWith("https:") || address.startsWith("mailto:");
  }

  /// A box of words alone is a paragraph; one of paragraphs goes, and the words between them become some.
  private static void open(Element box) {
    if (box.children().stream().noneMatch(child -> BLOCKS.contains(child.normalName()))) {
      box.tagName("p");
      return;
    }
    var run = new ArrayList<Node>();
    for (var child : List.copyOf(box.childNodes())) {
      if (child instanceof Element element && BLOCKS.contains(element.normalName())) {
        close(run);
      } else {
        run.add(child);
      }
    }
    close(run);
    box.unwrap();
  }

  private static void close(List<Node> run) {
    if (run.stream().anyMatch(node -> !(node instanceof TextNode text && text.isBlank() || node instanceof Comment))) {
      var paragraph = new Element("p");
      run.getFirst().before(paragraph);
      run.forEach(paragraph::appendChild);
    }
    run.clear();
  }
}
