package io.intake.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTests {

  @ParameterizedTest
  @ValueSource(strings = {"Likes ropes", "first\nsecond\r\nthird", "a < b and c > d", "i <3 you", "Ann <ann@example.com> called",
      "<https://example.com>", "AT&T & &amp;", "if i <p && p> q", "a <b and c> d", "<b", "x <b y", "</ b>", "<unknown>x</unknown>",
      "the <select> on the order page is broken, call back Monday", "<title> is missing", "a <TextArea> too", ""})
  void keepsATextWithoutTagsAsItIs(String text) {
    assertThat(RichText.isFormatted(text)).isFalse();
    assertThat(RichText.clean(text)).isEqualTo(text);
    assertThat(RichText.text(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>Hi <b>Ann</b></p>", "<p>a<br>b</p>", "<ul><li>one</li><li>two</li></ul>", "<ol><li>one</li></ol>",
      "<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4>", "<blockquote><p>said</p></blockquote>", "<pre>a\n  b</pre>", "<code>x</code>",
      "<i>a</i><em>b</em><strong>c</strong><u>d</u><s>e</s>", "<a href=\"https://example.com/?a=1&amp;b=2\" rel=\"noopener\">x</a>",
      "<a href=\"mailto:ann@example.com\" rel=\"noopener\">Ann</a>", "<p>1 &lt; 2 &amp; 3</p>"})
  void keepsWhatIsAllowed(String html) {
    assertThat(RichText.clean(html)).isEqualTo(html);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      <P STYLE="color:red" onclick="steal()">Hi</P>                   | <p>Hi</p>
      <p>a</p><script>alert(1)</script>                               | <p>a</p>
      <p>a</p><style>p { display: none }</style>                      | <p>a</p>
      <p>a<img src=x onerror=alert(1)></p>                            | <p>a</p>
      <a href="javascript:alert(1)">x</a><b>y</b>                     | x<b>y</b>
      <a href="java&#9;script:alert(1)">x</a><b>y</b>                 | x<b>y</b>
      <a href=" JaVaScRiPt:alert(1)">x</a><b>y</b>                    | x<b>y</b>
      <a href="data:text/html,<script>1</script>">x</a><b>y</b>       | x<b>y</b>
      <a href="//example.com">x</a><b>y</b>                           | x<b>y</b>
      <a name="here">x</a><b>y</b>                                    | x<b>y</b>
      <iframe src="https://example.com">x</iframe><b>y</b>            | <b>y</b>
      <svg><a xlink:href="javascript:alert(1)">x</a></svg><b>y</b>    | <b>y</b>
      <math><mtext><b>x</b></mtext></math><b>y</b>                    | <b>y</b>
      <form action="https://example.com"><input value=x><b>y</b></form> | <p><b>y</b></p>
      <p>a<!-- <script>alert(1)</script> -->b</p>                     | <p>ab</p>
      <<b>script>alert(1)</b>                                         | &lt;<b>script&gt;alert(1)</b>
      <b>a                                                            | <b>a</b>
      <b>Ann <ann@example.com></b>                                    | <b>Ann &lt;ann@example.com&gt;</b>
      <b>the <select> is broken</b>, call back                        | <b>the &lt;select&gt; is broken</b>, call back
      <b>a</b><select><option>gone</select> b                         | <b>a</b> b
      """)
  void takesEverythingElseAway(String html, String clean) {
    assertThat(RichText.clean(html)).isEqualTo(clean);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      <div>one</div><div>two <b>x</b></div>                           | <p>one</p><p>two <b>x</b></p>
      <div style="" dir="auto"><p>one</p><p>two</p></div>             | <p>one</p><p>two</p>
      <div>one<div>two</div>three</div><div>four</div>                | <p>one</p><p>two</p><p>three</p><p>four</p>
      <table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table> | <p>a b </p><p>c </p>
      <h5>a</h5><del>b</del><ins>c</ins><kbd>d</kbd>                  | <h4>a</h4><s>b</s><u>c</u><code>d</code>
      <p><span style="color:red">a</span><font size=7>b</font></p>    | <p>ab</p>
      <dl><dt>a</dt><dd>b</dd></dl>                                   | <p>a</p><p>b</p>
      """)
  void keepsTheLinesOfOtherPrograms(String html, String clean) {
    assertThat(RichText.clean(html)).isEqualTo(clean);
  }

  @Test
  void makesAPlainTextOfWhatHasNothingToFormat() {
    assertThat(RichText.clean("<span>Tom &amp; Jerry</span>")).isEqualTo("Tom & Jerry");
    assertThat(RichText.clean("<span>&lt;b&gt; is a tag</span>")).isEqualTo("<p>&lt;b&gt; is a tag</p>");
    assertThat(RichText.clean("<p><br></p>")).isEmpty();
    assertThat(RichText.clean("<p>&nbsp;</p><img src=x>")).isEmpty();
  }

  static List<String> hostile() {
    return List.of("<b>".repeat(20_000), "<div>".repeat(10_000) + "x", "<blockquote>".repeat(5_000) + "x", "<a><table>".repeat(5_000) + "x",
        "<b a=1><b a=2><b a=3><i>".repeat(20) + "<p>x".repeat(10_000),
        "<pre>\n\n\n<b>x</b></pre>", "<p><h1>a<div>b<h2>c</h2></div></h1></p>",
        "<a href=https://a.example><p>x<a href=https://b.example>y</a></p></a>", "<table><b><tr><td>x</b></table>y",
        "<ul><li>a<ul><li>b</ul><p>c</ul>", "<math><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"><b>x</b>",
        "<select><template><b>x", "<b>\u0000\u0008\uFFFE\uD800x</b>",
        "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\"><b>x</b>",
        "<p>a\r\nb</p>", "<li>x</li>y<li>z", "<h1><h2>a</h1>b</h2>");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void changesNothingTheSecondTime(String html) {
    assertThatCode(() -> Assertions.assertThat(RichText.clean(RichText.clean(html))).isEqualTo(RichText.clean(html)))
        .doesNotThrowAnyException();
    assertThat(RichText.clean(html)).doesNotContainIgnoringCase("<img").doesNotContainIgnoringCase("<script").doesNotContain("onerror=\"");
  }

  @Test
  void isSoonDoneWithHostileHtml() {
    Assertions.assertThatCode(() -> org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(30),
        () -> RichText.clean("<b a=1><i b=2>".repeat(5_000) + "</p>".repeat(10_000)))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      <p>Hi <b>An</b>n</p><p>bye</p>           | Hi Ann\\nbye
      <ul><li>one</li><li>two<br>2</li></ul>x  | one\\ntwo\\n2\\nx
      <p>1 &lt; 2&nbsp;&amp; 3</p>             | 1 < 2 & 3
      <p>a   b</p>                             | a b
      <pre>a  b</pre>                          | a  b
      <script>x</script><p>a</p>               | a
      """)
  void readsAsText(String html, String text) {
    assertThat(RichText.text(html)).isEqualTo(text.replace("\\n", "\n"));
  }

  @Test
  void showsCleanHtmlWhateverTheValue() {
    assertThat(RichText.shown("a < b\nc")).isEqualTo("a &lt; b<br>c");
    assertThat(RichText.shown("<b>x</b><img src=x onerror=alert(1)>")).isEqualTo("<b>x</b>");
    assertThat(RichText.shown("<a href=\"https://example.com\">x</a><a href=mailto:a@example.com>y</a>"))
        .isEqualTo("<a target=\"_blank\" href=\"https://example.com\" rel=\"noopener\">x</a>"
            + "<a href=\"mailto:a@example.com\" rel=\"noopener\">y</a>");
    assertThat(RichText.shown("<x onmouseover=alert(1)>")).isEqualTo("&lt;x onmouseover=alert(1)&gt;");
  }

  @Test
  void storesAPlainTextWhereNothingWasFormatted() {
    assertThat(RichText.edited("<p>one</p><p><br></p><p>a &lt; b &amp; c</p>")).isEqualTo("one\n\na < b & c");
    assertThat(RichText.edited("<p>one<br>two</p>")).isEqualTo("one\ntwo");
    assertThat(RichText.edited("<p>a <b>b</b></p>")).isEqualTo("<p>a <b>b</b></p>");
    assertThat(RichText.edited("<p>a&nbsp;<b>b</b>&nbsp; c</p>")).isEqualTo("<p>a <b>b</b>&nbsp; c</p>");
    assertThat(RichText.edited("<p>&lt;b&gt;</p>")).isEqualTo("<p>&lt;b&gt;</p>");
    assertThat(RichText.editable("one\ntwo & <three")).isEqualTo("one<br>two &amp; &lt;three");
  }
}
