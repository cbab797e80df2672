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
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every text is there in every language, with the same arguments, so that nobody meets a word of another language on a screen.
class TextBundlesTests {

  private static final Path TEXTS = Path.of("src/main/resources/texts");
  private static final List<String> TRANSLATIONS = List.of("nl");
  /// Words that are the same in all languages here, and names.
  private static final Set<String> SAME_IN_ALL = Set.of("import", "imports", "e-mail", "intake", "object", "records", "open", "filter",
      "filters", "account", "is", "label", "details", "ctrl", "enter", "tab", "mac", "roman", "utf-", "ibm", "dos", "little", "endian",
      "big", "le", "be",
      "type", "status", "product", "ticket", "tickets", "deal", "deals", "url", "team", "pipeline", "pipelines", "logo", "test",
      "kb", "mb", "csv", "excel", "xlsx", "labels", "exports", "record", "number", "plural", "one", "other");

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

  /// English that was left in a translation would be there, with the same arguments.
  @Test
  void nothingIsLeftInEnglish() throws IOException {
    var same = new ArrayList<String>();
    for (var bundle : bundles()) {
      var english = read(TEXTS.resolve(bundle + ".properties"));
      for (var language : TRANSLATIONS) {
        read(TEXTS.resolve(bundle + "_" + language + ".properties")).forEach((key, text) -> {
          if (text.equals(english.getProperty((String) key)) && !SAME_IN_ALL.containsAll(words((String) text))) {
            same.add(language + ": " + key + "=" + text);
          }
        });
      }
    }
    assertThat(same).as("texts in English; a word that is the same in both languages belongs to the list above").isEmpty();
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

  /// The words of a text, without names and kinds of its arguments.
  private static Set<String> words(String text) {
    var words = text.replaceAll("\\{\\d+, (plural|select),|\\{\\d+[^{}]*}|\\b(one|other|=\\d+|yes|no) (?=\\{)", " ");
    return Pattern.compile("[\\p{L}-]{2,}").matcher(words).results().map(found -> found.group().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
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
