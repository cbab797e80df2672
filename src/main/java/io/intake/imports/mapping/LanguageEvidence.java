package io.intake.imports.mapping;

import io.intake.imports.mapping.NameIndex.Name;
import io.intake.imports.mapping.names.HeaderLanguages;
import io.intake.imports.mapping.names.HeaderNames;

/// What the language of a file says about a word that means different things in different languages: `Titel` is a job title in
/// Swedish and a doctorate in German, `Kraj` a country in Polish and a region in Czech.
final class LanguageEvidence {

  private static final double MEANS_SOMETHING_ELSE = -0.4;
  private static final double OF_ANOTHER_LANGUAGE = -0.03;
  /// The same word is one of ours.
  private static final double OF_OURS_TOO = -0.06;

  private final NameIndex names;
  private final String language;

  LanguageEvidence(NameIndex names, String language) {
    this.names = names;
    this.language = language;
  }

  /// Whether the name is of the file's language, of ours, or of none.
  boolean isSpoken(Name name) {
    return name.language().equals(language) || isOurs(name);
  }

  private static boolean isOurs(Name name) {
    return name.language().isEmpty() || name.language().equals(HeaderLanguages.OURS);
  }

  /// What a name loses for being of another language.
  double weigh(Name name) {
    if (name.language().isEmpty() || name.language().equals(language)) {
      return 0;
    }
    return !meansTheSame(name) ? MEANS_SOMETHING_ELSE
        : names.called(name.header().key()).stream().anyMatch(LanguageEvidence::isOurs) ? OF_OURS_TOO : OF_ANOTHER_LANGUAGE;
  }

  /// As the file's language has it; where that has no such word, as ours has it; else as all that have it.
  private boolean meansTheSame(Name name) {
    var all = names.called(name.header().key()).stream().filter(other -> other.subject().equals(name.subject())).toList();
    var spoken = all.stream().filter(other -> other.language().equals(language)).toList();
    var ours = all.stream().filter(LanguageEvidence::isOurs).toList();
    var nothing = HeaderNames.ALL.languagesOfNothing(name.header().key());
    if (spoken.isEmpty() && nothing.contains(language)) {
      return false;
    }
    var decisive = !spoken.isEmpty() ? spoken : ours;
    if (!decisive.isEmpty()) {
      return decisive.stream().anyMatch(other -> other.property().equals(name.property()));
    }
    return nothing.isEmpty() && all.stream().allMatch(other -> other.property().equals(name.property()));
  }
}
