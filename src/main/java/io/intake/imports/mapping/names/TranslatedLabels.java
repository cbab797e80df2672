package io.intake.imports.mapping.names;

import io.intake.crmobjects.ObjectType;
import io.intake.imports.ImportDrafts;
import io.intake.properties.Property;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/// What Intake itself calls its properties in other languages than that of their definitions, as exports may have it in their headers.
public final class TranslatedLabels {

  private static final List<Labels> ALL = ImportDrafts.HEADER_LANGUAGES.stream().flatMap(TranslatedLabels::labels).toList();

  /// Properties that come with every object type that people define are named once for all of them.
  private static final String ANY_CUSTOM = "2";

  private record Labels(String language, ResourceBundle words) {
  }

  private TranslatedLabels() {
  }

  public static List<KnownName> of(Property property) {
    var key = (property.objectType().isCustom() ? ANY_CUSTOM : property.objectType().value()) + "." + property.name();
    return !property.builtIn() ? List.of() : ALL.stream().filter(labels -> labels.words().containsKey(key))
        .map(labels -> name(labels.words().getString(key), labels.language())).toList();
  }

  /// What records of an object type are called, in all languages, one of them and many.
  public static List<String> of(ObjectType type) {
    var own = Stream.of(type.singular(), type.plural(), type.path());
    var translated = ALL.stream().flatMap(labels -> Stream.of("singular", "plural").map(form -> "object." + type.id() + "." + form)
        .filter(labels.words()::containsKey).map(labels.words()::getString));
    var said = type.traits().translations().values().stream().flatMap(names -> Stream.of(names.singular(), names.plural()));
    return Stream.of(own, translated, said).flatMap(names -> names).distinct().toList();
  }

  private static KnownName name(String written, String language) {
    return new KnownName(written, Header.of(written), language, NameCondition.ALWAYS);
  }

  /// None for the language of the definitions, and for those that Intake does not speak.
  private static Stream<Labels> labels(String language) {
    try {
      var words = ResourceBundle.getBundle("properties.labels", Locale.of(language),
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
      return Stream.of(new Labels(language, words));
    } catch (MissingResourceException notSpoken) {
      return Stream.of();
    }
  }
}
