package io.intake.exports;

import io.intake.properties.Property;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A property in a file.
///
/// @param property internal name
/// @param header what the column is called
public record ExportColumn(String property, String header) {

  /// Columns of properties by their labels; one whose label another property has too is called by its internal name, so that every
  /// header says which property it is.
  ///
  /// @param all the properties of the object type
  /// @param label what a property is called in the file
  public static List<ExportColumn> named(List<Property> columns, Collection<Property> all, Function<Property, String> label) {
    var uses = all.stream().collect(Collectors.groupingBy(property -> fold(label.apply(property)), Collectors.counting()));
    return columns.stream().map(property -> new ExportColumn(property.name(),
        uses.getOrDefault(fold(label.apply(property)), 0L) > 1 ? property.name() : label.apply(property))).toList();
  }

  private static String fold(String header) {
    return header.strip().toLowerCase(Locale.ROOT);
  }
}
