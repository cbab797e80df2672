package io.intake.imports.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Words that columns are named with in many languages.
final class HeaderWords {

  private static final Set<String> WORDS = read();

  private HeaderWords() {
  }

  /// Whether a text is such a word, or begins or ends with one and has three words at most.
  static boolean has(String text) {
    var words = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    if (WORDS.contains(words) || WORDS.contains(words.replace(" ", ""))) {
      return true;
    }
    var parts = words.split(" ");
    return parts.length > 1 && parts.length <= 3 && (WORDS.contains(parts[0]) || WORDS.contains(parts[parts.length - 1]));
  }

  private static Set<String> read() {
    try (var in = Objects.requireNonNull(HeaderWords.class.getResourceAsStream("/imports/header-words.txt"), "header-words.txt")) {
      return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("[,\\n]")).map(String::strip)
          .filter(word -> !word.isEmpty() && !word.startsWith("#")).collect(Collectors.toUnmodifiableSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
