package io.intake.ui.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every text is there in every language, with the same arguments, so that nobody meets a word of another language on a screen.
class TextBundlesTests {

  private static final Path TEXTS = Path.of("src/main/resources/texts");
  private static final List<String> TRANSLATIONS = List.of("nl");

  @Test
  void everyTextIsTranslated() throws IOException {
    var missing = new ArrayList<String>();
    for (var bundle : bundles()) {
      var english = read(TEXTS.resolve(bundle + ".properties"));
      for (var language : TRANSLATIONS) {
        var translated = read(TEXTS.resolve(bundle + "_" + language + ".properties"));
        difference(english.stringPropertyNames(), translated.stringPropertyNames()).forEach(key -> missing.add(language + ": " + key));
        difference(translated.stringPropertyNames(), english.stringPropertyNames()).forEach(key -> missing.add("en: " + key));
      }
    }
    assertThat(missing).as("texts that one language lacks").isEmpty();
  }

  @Test
  void translationsTakeTheSameArguments() throws IOException {
    var other = new ArrayList<String>();
    for (var bundle : bundles()) {
      var english = read(TEXTS.resolve(bundle + ".properties"));
      for (var language : TRANSLATIONS) {
        read(TEXTS.resolve(bundle + "_" + language + ".properties")).forEach((key, text) -> {
          if (!arguments(english.getProperty((String) key, "")).equals(arguments((String) text))) {
            other.add(language + ": " + key);
          }
        });
      }
    }
    assertThat(other).as("texts with other arguments than in English").isEmpty();
  }

  /// The key of a text names the bundle that holds it.
  @Test
  void textsStandInTheBundleOfTheirName() throws IOException {
    for (var bundle : bundles()) {
      assertThat(read(TEXTS.resolve(bundle + ".properties")).stringPropertyNames()).allMatch(key -> key.startsWith(bundle + "."));
    }
  }

  private static List<String> bundles() throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      return files.map(file -> file.getFileName().toString()).filter(name -> !name.contains("_"))
          .map(name -> name.replace(".properties", "")).sorted().toList();
    }
  }

  private static Set<String> difference(Set<String> from, Set<String> without) {
    var rest = new TreeSet<>(from);
    rest.removeAll(without);
    return rest;
  }

  private static Set<String> arguments(String text) {
    var pattern = new MessagePattern(text);
    var names = new TreeSet<String>();
    for (var index = 0; index < pattern.countParts(); index++) {
      var part = pattern.getPart(index);
      if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER || part.getType() == MessagePattern.Part.Type.ARG_NAME) {
        names.add(pattern.getSubstring(part));
      }
    }
    return names;
  }

  private static Properties read(Path file) {
    var texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("Every bundle is there in every language", e);
    }
    return texts;
  }
}
