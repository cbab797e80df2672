package io.intake.ui.importwizard.savedmappings;

import io.intake.imports.LostPlace;
import io.intake.imports.MappingFit;
import io.intake.ui.components.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a saved mapping and a file have in common, and what not, in words.
final class FitWords {

  private static final int MOST_NAMED = 2;

  private FitWords() {
  }

  /// What only one of them has; empty if nothing.
  static String differences(MappingFit fit) {
    return Stream.of(difference("mapping.fit.lost", fit.lost().stream().map(LostPlace::header).toList()),
        difference("mapping.fit.missing", fit.missing()), difference("mapping.fit.added", fit.added()))
        .filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
  }

  private static String difference(String key, List<String> headers) {
    if (headers.isEmpty()) {
      return "";
    }
    var named = headers.stream().limit(MOST_NAMED).map(header -> header.isBlank() ? Texts.of("mapping.fit.unnamed") : header.strip())
        .collect(Collectors.joining(", "));
    return Texts.of(key, headers.size() > MOST_NAMED ? Texts.of("mapping.fit.more", named, headers.size() - MOST_NAMED) : named);
  }
}
