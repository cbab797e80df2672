package io.intake.exports.run;

import io.intake.crmobjects.CrmRecord;
import io.intake.exports.file.Cell;
import io.intake.properties.OptionWords;
import io.intake.properties.Property;
import io.intake.properties.PropertyOption;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the values of a property in the way that an import reads them again: ISO dates, plain numbers, options and owners by the name
/// that finds them.
final class ValueTexts {

  private final Property property;
  /// What is written for a stored value; as it is where it is not among these.
  private final Map<String, String> names;

  private ValueTexts(Property property, Map<String, String> names) {
    this.property = property;
    this.names = names;
  }

  /// @param language of the options; empty for their internal values
  /// @param owners e-mail addresses by the number that is stored
  static ValueTexts of(Property property, Optional<Locale> language, Map<String, String> owners) {
    return new ValueTexts(property, property.owner() ? owners : language.map(spoken -> names(property, spoken)).orElse(Map.of()));
  }

  /// An option is written as it is called in the language, unless that could be read as another option, or as several; then by its label,
  /// and last by its value.
  private static Map<String, String> names(Property property, Locale language) {
    var defined = uses(property, option -> Stream.of(option.label(), option.value()));
    var translated = uses(property, option -> OptionWords.all(property, option).stream());
    var names = new HashMap<String, String>();
    for (var option : property.options()) {
      var word = OptionWords.find(property, option, language).filter(name -> isClear(name, option, defined, translated));
      word.or(() -> Optional.of(option.label()).filter(name -> isClear(name, option, defined, Map.of())))
          .ifPresent(name -> names.put(option.value(), name));
    }
    return names;
  }

  private static Map<String, Long> uses(Property property, Function<PropertyOption, Stream<String>> names) {
    return property.options().stream().flatMap(option -> names.apply(option).map(ValueTexts::fold).distinct())
        .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
  }

  private static boolean isClear(String name, PropertyOption option, Map<String, Long> defined, Map<String, Long> translated) {
    var folded = fold(name);
    var own = folded.equals(fold(option.label())) || folded.equals(fold(option.value()));
    return !name.isBlank() && name.indexOf(';') < 0
        && (defined.containsKey(folded) ? own && defined.get(folded) == 1 : translated.getOrDefault(folded, 0L) == 1);
  }

  private static String fold(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  Cell of(CrmRecord record) {
    return switch (property.name()) {
      case Property.RECORD_ID -> Cell.number(Long.toString(record.id().value()));
      case "createdate" -> Cell.text(record.createdAt().toString());
      case "lastmodifieddate", "hs_lastmodifieddate" -> Cell.text(record.updatedAt().toString());
      default -> stored(record.value(property.name()));
    };
  }

  private Cell stored(String stored) {
    return switch (property.type()) {
      case STRING, PHONE_NUMBER, BOOL, DATE, DATETIME -> Cell.text(stored);
      case NUMBER -> Cell.number(unmistakable(stored));
      case ENUMERATION -> Cell.text(property.fieldType().holdsManyOptions()
          ? Stream.of(stored.split(";")).map(this::name).collect(Collectors.joining(";")) : name(stored));
    };
  }

  /// One and a quarter as `1.250` could be read as a thousand and more: another zero behind it says that the point is no mark of thousands.
  private static String unmistakable(String number) {
    return number.matches("-?[0-9]{1,3}\\.[0-9]{3}") ? number + "0" : number;
  }

  private String name(String value) {
    return names.getOrDefault(value, value);
  }
}
