package io.intake.properties;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/// What options that come with Intake are called in the languages that it speaks besides that of their definitions: on screens, in files
/// that leave, and in files that come in.
public final class OptionWords {

  private static final List<Locale> LANGUAGES = List.of(Locale.of("nl"));

  /// Their options are languages, whose names every library of locales knows.
  private static final Set<String> LANGUAGE_PROPERTIES = Set.of("hs_language", "hs_ticket_language_ai_tag");

  private OptionWords() {
  }

  /// Empty where it is called what its definition says.
  public static Optional<String> find(Property property, PropertyOption option, Locale language) {
    if (!property.builtIn() || property.owner()) {
      return Optional.empty();
    }
    if (LANGUAGE_PROPERTIES.contains(property.name()) && !language.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
      return languageName(option, language);
    }
    return word("option." + property.name() + "." + option.value(), language).or(() -> ofStage(option.label(), language));
  }

  /// Pipelines and stages that come with Intake have a name in every language for as long as nobody gives them another.
  public static Optional<String> ofStage(String label, Locale language) {
    return word("stage." + label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_"), language);
  }

  /// In all languages.
  public static List<String> all(Property property, PropertyOption option) {
    return LANGUAGES.stream().flatMap(language -> find(property, option, language).stream()).toList();
  }

  /// In all languages.
  public static List<String> ofStage(String label) {
    return LANGUAGES.stream().flatMap(language -> ofStage(label, language).stream()).toList();
  }

  private static Optional<String> languageName(PropertyOption option, Locale language) {
    var name = ULocale.forLanguageTag(option.value()).getDisplayName(ULocale.forLocale(language));
    return name.isEmpty() || name.equals(option.value()) ? Optional.empty() : Optional.of(name);
  }

  private static Optional<String> word(String key, Locale language) {
    try {
      var words = ResourceBundle.getBundle("properties.labels", language,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
      return words.containsKey(key) ? Optional.of(words.getString(key)) : Optional.empty();
    } catch (MissingResourceException languageOfTheDefinitions) {
      return Optional.empty();
    }
  }
}
