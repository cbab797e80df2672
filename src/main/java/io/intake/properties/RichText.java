package io.intake.properties;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/// Texts with formatting: HTML of a few harmless elements. A text without a tag is a plain text and stays as it is, line breaks included,
/// so that every stored value is one or the other and says by itself which.
///
/// @see "docs/decisions/0029-rich-text.md"
public final class RichText {

  private static final Cleaner CLEANER = new Cleaner(new Safelist()
      .addTags("p", "br", "b", "strong", "i", "em", "u", "s", "ul", "ol", "li", "a", "h1", "h2", "h3", "h4", "blockquote", "code", "pre")
      .addAttributes("a", "href").addProtocols("a", "href", "http", "https", "mailto").addEnforcedAttribute("a", "rel", "noopener"));
  /// What stands between tags in hostile HTML may turn into tags when it is read again.
  private static final int MOST_ROUNDS = 4;
  /// Nobody nests deeper; what does costs time.
  private static final int DEEPEST = 40;
  /// Only of web addresses: a click on an e-mail address opens no page. In clean HTML a text has no tag, and an attribute no bracket.
  private static final Pattern WEB_LINK = Pattern.compile("<a href=\"http");

  /// Browsers write one where a space was typed last.
  private static final Pattern LONE_SPACE = Pattern.compile("(?<! |&nbsp;)&nbsp;(?! |&nbsp;)");
  private static final Set<String> LINES = Set.of("body", "p", "br");

  private RichText() {
  }

  /// Whether a text has tags of HTML. Comparisons and addresses between angle brackets are none.
  public static boolean isFormatted(String value) {
    return Tags.isIn(value);
  }

  /// The same text with nothing but the elements that are allowed; what stood in others stays as text, scripts and pictures go. Cleaned
  /// again it stays the same.
  ///
  /// @return empty if there is nothing left to read
  public static String clean(String value) {
    if (!isFormatted(value)) {
      return value;
    }
    var cleaned = value;
    for (var round = 0; round < MOST_ROUNDS; round++) {
      var next = cleanedOnce(cleaned);
      if (next.equals(cleaned) || !isFormatted(next)) {
        return next;
      }
      cleaned = next;
    }
    return plain(text(cleaned));
  }

  private static String cleanedOnce(String html) {
    var parsed = parse(html);
    HtmlBlocks.settle(parsed.body());
    var body = CLEANER.clean(parsed).outputSettings(settings()).body();
    if (isBlank(body)) {
      return "";
    }
    return body.childrenSize() == 0 ? plain(body.wholeText().strip()) : body.html().strip();
  }

  private static Document parse(String html) {
    var document = Document.createShell("").outputSettings(settings());
    var nodes = Parser.htmlParser().setMaxDepth(DEEPEST).parseFragmentInput(Tags.withWordsAsText(html), document.body(), "");
    nodes.forEach(document.body()::appendChild);
    return document;
  }

  private static Document.OutputSettings settings() {
    return new Document.OutputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.base);
  }

  private static boolean isBlank(Element body) {
    return body.wholeText().chars().allMatch(letter -> Character.isWhitespace(letter) || Character.isSpaceChar(letter));
  }

  /// A plain text; where it could be read as HTML, HTML that shows it.
  private static String plain(String text) {
    return isFormatted(text) ? "<p>" + Entities.escape(text, settings()).replace("\n", "<br>") + "</p>" : text;
  }

  /// What people read: without tags, each paragraph on a line of its own.
  public static String text(String value) {
    return isFormatted(value) ? HtmlLines.of(parse(value).body()) : value;
  }

  /// Clean HTML to be shown, whatever the value: its links to the web open a page of their own.
  public static String shown(String value) {
    var html = isFormatted(value) ? clean(value) : value;
    return isFormatted(html) ? WEB_LINK.matcher(html).replaceAll("<a target=\"_blank\" href=\"http") : asHtml(html);
  }

  /// HTML to be edited: of a plain text its lines.
  public static String editable(String value) {
    var html = clean(value);
    return isFormatted(html) ? html : asHtml(html);
  }

  private static String asHtml(String plain) {
    return Entities.escape(plain, settings()).replace("\r\n", "\n").replace("\n", "<br>");
  }

  /// What was made with an editor: without any formatting a plain text.
  public static String edited(String html) {
    var cleaned = clean(LONE_SPACE.matcher(html).replaceAll(" "));
    if (!isFormatted(cleaned)) {
      return cleaned;
    }
    var body = parse(cleaned).body();
    var text = body.getAllElements().stream().allMatch(element -> LINES.contains(element.normalName())) ? HtmlLines.exactly(body) : cleaned;
    return isFormatted(text) ? cleaned : text;
  }
}
