package io.intake.ui.language;

import io.intake.associations.AssociationLabel;
import io.intake.associations.LinkLabel;
import io.intake.crmobjects.ObjectNames;
import io.intake.crmobjects.ObjectType;
import io.intake.properties.OptionWords;
import io.intake.properties.Property;
import io.intake.properties.PropertyGroup;
import io.intake.properties.PropertyOption;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/// What object types, properties, groups and options are called on screens. Those that come with Intake in the language of the
/// user; those that people made as they named them.
public final class Labels {

  private Labels() {
  }

  public static String singular(ObjectType type) {
    return find("object." + type.id().value() + ".singular").or(() -> own(type).map(ObjectNames::singular)).orElse(type.singular());
  }

  public static String plural(ObjectType type) {
    return find("object." + type.id().value() + ".plural").or(() -> own(type).map(ObjectNames::plural)).orElse(type.plural());
  }

  /// What those who defined it call it in the language of the screen.
  private static Optional<ObjectNames> own(ObjectType type) {
    return Optional.ofNullable(type.traits().translations().get(Language.of(Language.currentLocale()).tag()));
  }

  /// As it stands inside a sentence, such as `contact` or `contacts`.
  public static String inSentence(ObjectType type, long count) {
    return (count == 1 ? singular(type) : plural(type)).toLowerCase(Language.currentLocale());
  }

  public static String of(Property property) {
    return property.builtIn() ? find(key(property)).orElse(property.label()) : property.label();
  }

  /// Those that come with every object type that people define are named once for all of them.
  private static String key(Property property) {
    return (property.objectType().isCustom() ? "2" : property.objectType().value()) + "." + property.name();
  }

  /// In another language than that of the screen.
  public static String of(Property property, Language language) {
    return property.builtIn()
        ? find(key(property), language.locale()).orElse(property.label()) : property.label();
  }

  /// In another language than that of the screen.
  public static String plural(ObjectType type, Language language) {
    return find("object." + type.id().value() + ".plural", language.locale())
        .or(() -> Optional.ofNullable(type.traits().translations().get(language.tag())).map(ObjectNames::plural)).orElse(type.plural());
  }

  public static String description(Property property) {
    return property.builtIn() && !property.description().isEmpty()
        ? find(key(property) + ".description").orElse(property.description())
        : property.description();
  }

  public static String of(PropertyGroup group) {
    return find("group." + group.name()).orElse(group.label());
  }

  public static String of(AssociationLabel label) {
    return of(new LinkLabel(label.typeId(), true, label.label()));
  }

  public static String inverse(AssociationLabel label) {
    return of(new LinkLabel(label.typeId(), false, label.inverseLabel()));
  }

  /// Types of people's own labels have numbers that no bundle knows.
  public static String of(LinkLabel label) {
    var key = "association." + label.typeId();
    return (label.forwards() ? find(key) : find(key + ".inverse").or(() -> find(key))).orElse(label.word());
  }

  /// What an option of the property is called, with what tells it from others of its name.
  public static String of(Property property, PropertyOption option) {
    var word = OptionWords.find(property, option, Language.currentLocale()).orElse(option.label());
    return option.within().isEmpty() ? word : word + " (" + ofStage(option.within()) + ")";
  }

  /// Pipelines and stages that come with Intake have a name in every language for as long as nobody gives them another.
  public static String ofStage(String label) {
    return OptionWords.ofStage(label, Language.currentLocale()).orElse(label);
  }

  /// Where there is none, the word that stands in the definition is the right one.
  private static Optional<String> find(String key) {
    return find(key, Language.currentLocale());
  }

  private static Optional<String> find(String key, Locale locale) {
    return bundle(locale).filter(words -> words.containsKey(key)).map(words -> words.getString(key));
  }

  private static Optional<ResourceBundle> bundle(Locale locale) {
    try {
      return Optional.of(ResourceBundle.getBundle("properties.labels", locale,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    } catch (MissingResourceException noSuchLanguage) {
      return Optional.empty();
    }
  }
}
