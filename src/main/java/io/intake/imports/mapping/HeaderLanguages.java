package io.intake.imports.mapping;

import io.intake.imports.mapping.NameEvidence.Name;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// In which language a file names its columns. A word of another one, where most are of one, is likelier to mean something else:
/// `Titel` is a job title in Swedish and a doctorate in German.
final class HeaderLanguages {

  /// That of the labels.
  static final String OURS = "en";

  private static final double OF_ANOTHER_LANGUAGE = -0.4;
  private static final int HEADERS_THAT_TELL = 3;

  private final Map<String, Long> headers;
  private final long most;

  /// @param names what each header may be
  HeaderLanguages(List<List<Name>> names) {
    headers = names.stream().flatMap(ofOne -> ofOne.stream().map(Name::language).distinct()).filter(language -> !language.isEmpty())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    most = headers.values().stream().mapToLong(Long::longValue).max().orElse(0);
  }

  /// What a translated name loses for being in another language than most headers.
  double weigh(Name name) {
    var language = name.language();
    var counts = !language.isEmpty() && !language.equals(OURS);
    return counts && most >= HEADERS_THAT_TELL && headers.getOrDefault(language, 0L) < most ? OF_ANOTHER_LANGUAGE : 0;
  }
}
