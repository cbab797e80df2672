package io.intake.imports.file.charset;

import java.util.List;

/// What the letters beyond ASCII are in a language, the most frequent first, and the character sets it is written in.
///
/// @param handicap what its score is lowered by: of a small language it is less likely that a file is in it
record Language(String name, List<String> charsets, String letters, double handicap) {

  private static final List<String> WESTERN = List.of("windows-1252", "ISO-8859-15", "x-MacRoman", "IBM850", "IBM437");
  private static final List<String> CENTRAL = List.of("windows-1250", "ISO-8859-2", "IBM852", "x-MacCentralEurope");
  private static final List<String> CYRILLIC = List.of("windows-1251", "KOI8-R", "ISO-8859-5", "IBM866", "x-MacCyrillic");
  private static final List<String> BALTIC = List.of("windows-1257", "ISO-8859-13", "ISO-8859-4");

  static final List<Language> ALL = List.of(
      new Language("fr", WESTERN, "éèàêçôîùâûëïœæÿ", 0),
      new Language("de", WESTERN, "üäößé", 0),
      new Language("es", WESTERN, "óíáéñúüçºª", 0),
      new Language("pt", WESTERN, "ãçáéíóúâêôõàüºª", 0),
      new Language("it", WESTERN, "àèìòùé", 0),
      new Language("nl", WESTERN, "ëéïèöüóêáç", 0),
      new Language("sv", WESTERN, "åäöé", 0),
      new Language("da", WESTERN, "øåæéöä", 0),
      new Language("is", WESTERN, "íáðéóþæöúý", 0.3),
      new Language("et", List.of("windows-1257", "windows-1252", "ISO-8859-15"), "äõüöšž", 0.3),
      new Language("pl", CENTRAL, "łóężąśćńź", 0.1),
      new Language("cs", CENTRAL, "íáěéřšýžčůúťďňó", 0.1),
      new Language("sk", CENTRAL, "áíčžšýľéúôťňďäóĺŕ", 0.1),
      new Language("hu", CENTRAL, "áéöőóüíúű", 0.1),
      new Language("hr", CENTRAL, "čćšžđ", 0.1),
      new Language("ro", List.of("windows-1250", "ISO-8859-2", "ISO-8859-16", "IBM852"), "ăâîșțşţ", 0.1),
      new Language("tr", List.of("windows-1254", "ISO-8859-9", "IBM857"), "ıüşğöçâ", 0.1),
      new Language("lt", BALTIC, "ėšųžįčąūę", 0.2),
      new Language("lv", BALTIC, "āīēšūžļķņģč", 0.2),
      new Language("vi", List.of("windows-1258"), "đơưăâêô\u0300\u0301\u0303\u0309\u0323áàéèíóòúù", 0.5),
      new Language("ru", CYRILLIC, "оаеинтрсвлкмдпуяьгбзычйхжшюцщэфъё", 0),
      new Language("uk", List.of("windows-1251", "x-MacCyrillic"), "оаніеиврткслупдмяьзйбгчжхюцїшщєфґ", 0.1),
      new Language("bg", List.of("windows-1251", "IBM866", "ISO-8859-5"), "аоеинтрвслкдпмзяъубгчцщжхшйфюь", 0.1),
      new Language("sr", List.of("windows-1251", "ISO-8859-5"), "аоиенрјтсвкпулмдзчгбжцшћљњђфхџ", 0.2),
      new Language("el", List.of("windows-1253", "ISO-8859-7", "x-MacGreek"), "αοιετςσνρηκλπυμάίγόδωέήύθχφβώζξψϊΐ", 0),
      new Language("he", List.of("windows-1255", "ISO-8859-8"), "יואלהרמנבתשדחקעפסטגכזןםצץךף", 0),
      new Language("ar", List.of("windows-1256", "ISO-8859-6"), "املينروبدةسحعتفكهجقشصخطزضذثغأءىإآئؤپچکگ", 0),
      new Language("th", List.of("x-windows-874"), "านรกอเงมยวลดตสทคบปหขพจชถผซณธภศฉญฐษิีุู่้์ัะ็ืโแไใ", 0));

  /// From 2 for the most frequent one to a half for the rarest; nothing for others.
  double weight(int letter) {
    var rank = letters.indexOf(Character.toLowerCase(letter));
    return rank < 0 ? 0 : 2 - 1.5 * rank / letters.length();
  }
}
