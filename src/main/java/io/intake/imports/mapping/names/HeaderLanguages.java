package io.intake.imports.mapping.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.Set;

/// In which language a file names its columns, told by all of them together: a word that few languages have tells most, and where
/// two languages say as much none is told.
public final class HeaderLanguages {

  /// That of the labels, and of files that speak none we know.
  public static final String OURS = "en";

  private static final double NEARLY_THE_SAME = 0.01;

  private HeaderLanguages() {
  }

  /// @param languages those that each header is a word of
  public static String of(Collection<Set<String>> languages) {
    var weights = new HashMap<String, Double>();
    for (var header : languages) {
      header.forEach(language -> weights.merge(language, 1.0 / header.size(), Double::sum));
    }
    var most = weights.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    var best = HeaderNames.LANGUAGES.stream().filter(language -> weights.getOrDefault(language, 0.0) > most - NEARLY_THE_SAME).toList();
    return best.size() == 1 ? best.getFirst() : OURS;
  }
}
