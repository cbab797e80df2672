package io.intake.imports.deriving;

import java.util.Locale;
import java.util.Set;

/// Words in names that are no names, in the languages that names come in.
final class NameWords {

  /// Those before a last name, and only there.
  private static final Set<String> CLEAR_PARTICLES = words(
      "van von vom vander vanden vande zu zum zur den der ter ten te 't v.d. v.d vd v/d vanhet");
  /// Those that may stand within first names too, or within one of two last names.
  private static final Set<String> OTHER_PARTICLES = words(
      "de da do das dos di du del della dello delle dei degli des la le las los el al bin ibn bint af av");
  /// Particles only in front of an article, as in `op den` and `in 't`.
  private static final Set<String> PREPOSITIONS = words(
      "op in aan uit bij onder over voor auf an im am");
  private static final Set<String> ARTICLES = words(
      "de den der 't het dem");
  /// What follows a particle within a first name, as in `María del Carmen`.
  private static final Set<String> DEVOTIONAL = words(
      "carmen pilar ángeles angeles rosario jesús jesus lourdes fátima fatima dolores mar rocío rocio socorro conceição "
      + "conceicao graças gracas luz mercedes guadalupe fe dios");
  private static final Set<String> TITLES = words(
      "dr prof professor mr mrs ms miss mx sir dame rev dhr mevr mw mevrouw meneer heer ir ing drs ds mgr herr frau hr fr "
      + "dipl dipl-ing mme mlle madame monsieur sra srta señor señora dña doña dona sig dott dottssa avv fam familie family "
      + "familia famille erven ph phd mba msc bsc llm llb esq dds cpa beng meng bba");
  /// Signs of an organisation, or of several people.
  private static final Set<String> NO_PERSON = words(
      "bv nv vof gmbh ag kg ohg ltd limited llc inc corp corporation srl sarl sas oy aps plc company stichting vereniging "
      + "foundation group groep holding holdings university universiteit hotel school team info sales support administratie "
      + "afdeling office test unknown onbekend unbekannt and en und et the jr junior");
  /// `and` in Spanish, Italian, Portuguese and Catalan; in capitals they are initials.
  private static final Set<String> CONNECTORS = words(
      "y e i");
  private static final Set<String> GENERATIONS = words(
      "jr sr jnr snr ii iii iv junior senior filho neto");

  private NameWords() {
  }

  private static Set<String> words(String written) {
    return Set.of(written.split(" "));
  }

  static boolean isClearParticle(String[] words, int at) {
    var word = form(words[at]);
    return CLEAR_PARTICLES.contains(word)
        || PREPOSITIONS.contains(word) && at + 1 < words.length && ARTICLES.contains(form(words[at + 1]));
  }

  static boolean isParticle(String[] words, int at) {
    return isClearParticle(words, at) || OTHER_PARTICLES.contains(form(words[at])) || form(words[at]).equals("het");
  }

  static boolean isDevotional(String word) {
    return DEVOTIONAL.contains(form(word));
  }

  /// A title, a degree, a sign of an organisation or of several people.
  static boolean isNoName(String word) {
    var form = bare(word);
    return TITLES.contains(form) || NO_PERSON.contains(form) || CONNECTORS.contains(word);
  }

  /// `Jr.` or `III`, which belongs to the last name.
  static boolean isGeneration(String word) {
    return GENERATIONS.contains(bare(word));
  }

  /// `J`, `J.` or `J.P.`; `Ch.` and `Th.` too.
  static boolean isInitial(String word) {
    var letters = (int) word.chars().filter(Character::isLetter).count();
    return letters == 1 && Character.isUpperCase(word.charAt(0))
        || word.endsWith(".") && word.length() <= 3 && Character.isUpperCase(word.charAt(0))
        || word.indexOf('.') > 0 && letters <= word.chars().filter(letter -> letter == '.').count() * 2 && word.endsWith(".");
  }

  /// `DUPONT`: written so where the last name comes first.
  static boolean isInCapitals(String word) {
    return word.length() >= 3 && word.indexOf('.') < 0 && word.equals(word.toUpperCase(Locale.ROOT))
        && word.chars().filter(Character::isLetter).count() >= 3;
  }

  private static String form(String word) {
    var first = word.charAt(0);
    var isPlain = Character.isLetter(first) || first == '\'';
    return (isPlain ? word : '\'' + word.substring(1)).toLowerCase(Locale.ROOT);
  }

  private static String bare(String word) {
    var form = word.toLowerCase(Locale.ROOT);
    return form.indexOf('.') < 0 ? form : form.replace(".", "");
  }
}
