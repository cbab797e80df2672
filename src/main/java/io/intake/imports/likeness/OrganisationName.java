package io.intake.imports.likeness;

import java.util.List;
import java.util.Set;

/// The name of an organisation without its legal form, which people write or leave out as they like.
final class OrganisationName {

  /// As [Folded] words.
  private static final Set<String> LEGAL_FORMS = Set.of("ab", "ag", "aps", "as", "asa", "bv", "bvba", "co", "company", "corp",
      "corporation", "cv", "ehf", "ev", "gbr", "gmbh", "hf", "inc", "incorporated", "kft", "kg", "kk", "lda",
      "limited", "llc", "llp", "lp", "ltd", "ltda", "mbh", "nv", "oo", "oy", "oyj", "plc", "pty", "pvt", "sa", "sarl",
      "sas", "se", "sl", "slu", "sp", "spa", "sprl", "srl", "sro", "ug", "vof", "z", "zoo");
  private static final Set<String> JOINTS = Set.of("and", "und", "en", "et", "the");

  private OrganisationName() {
  }

  static String of(String name) {
    var words = Folded.words(name);
    var end = words.size();
    while (end > 1 && (LEGAL_FORMS.contains(words.get(end - 1)) || JOINTS.contains(words.get(end - 1)))) {
      end--;
    }
    return joined(words.subList(0, end));
  }

  /// "Smith & Sons" is "Smith and Sons", and "The Works" is "Works".
  private static String joined(List<String> words) {
    var kept = words.stream().filter(word -> !JOINTS.contains(word)).toList();
    return String.join("", kept.isEmpty() ? words : kept);
  }
}
