package io.intake.properties.values;

import io.intake.properties.Parsed;
import io.intake.properties.ValueParser;
import io.intake.properties.ValueProblem;
import io.intake.properties.values.written.Cells;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A single checkbox: yes and no, true and false in the languages that files come in, and the marks that people tick with.
class BoolParser implements ValueParser {

  private static final List<String> YES = List.of("true", "yes", "1", "y", "t", "on", "x", "✓", "✔", "☑", "checked", "ja", "j", "waar",
      "wahr", "oui", "vrai", "sí", "si", "verdadero", "sì",
      "vero", "sim", "verdadeiro", "sant", "sandt", "sann", "kyllä", "tosi", "tak", "prawda",
      "ano", "pravda", "はい", "是", "예", "네");
  private static final List<String> NO = List.of("false", "no", "0", "n", "f", "off", "✗", "✘", "☐", "unchecked", "nee", "onwaar", "nein",
      "falsch", "non", "faux", "falso", "não", "nao", "nej", "falskt", "falsk", "nei", "usann", "ei", "epätosi", "nie", "fałsz", "ne",
      "nepravda", "いいえ", "否", "不是", "아니요", "아니오");
  private static final Map<String, Parsed> WORDS = words();

  private static Map<String, Parsed> words() {
    var words = new HashMap<String, Parsed>();
    words.put("", Parsed.BLANK);
    YES.forEach(word -> words.put(word, Parsed.valid("true")));
    NO.forEach(word -> words.put(word, Parsed.valid("false")));
    return words;
  }

  @Override
  public Parsed parse(String cell) {
    var parsed = WORDS.get(Cells.strip(cell).toLowerCase(Locale.ROOT));
    return parsed == null ? Parsed.invalid(ValueProblem.INVALID_ENUMERATION_OPTION) : parsed;
  }
}
