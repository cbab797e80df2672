package io.intake.exports.run;

import io.intake.crmobjects.CrmRecord;
import io.intake.exports.file.Cell;
import io.intake.properties.Property;
import io.intake.properties.PropertyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /// @param owners e-mail addresses by the number that is stored
  static ValueTexts of(Property property, boolean optionLabels, Map<String, String> owners) {
    return new ValueTexts(property, property.owner() ? owners : optionLabels ? labels(property.options()) : Map.of());
  }

  /// A label that could be read as another option, or as several, is left out: its option is written by its value.
  private static Map<String, String> labels(List<PropertyOption> options) {
    var uses = options.stream().flatMap(option -> Stream.of(option.label(), option.value()).map(ValueTexts::fold).distinct())
        .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    var labels = new HashMap<String, String>();
    for (var option : options) {
      if (uses.getOrDefault(fold(option.label()), 0L) == 1 && option.label().indexOf(';') < 0 && !option.label().isBlank()) {
        labels.put(option.value(), option.label());
      }
    }
    return labels;
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
