package io.intake.properties.works;

import io.intake.properties.Property;
import io.intake.properties.PropertyKind;
import io.intake.properties.PropertyOption;
import io.intake.properties.PropertyType;
import io.intake.properties.PropertyValues;
import io.intake.properties.PropertyWorks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Makes the options of a property that is a text out of the values that its records have. One option stands for all spellings in capitals
/// or small letters, named as most write it.
final class GatheredOptions {

  private static final int LONGEST = 500;
  /// Values that differ in nothing but capitals make one option, so more are asked for than there can be options.
  private static final int ASKED = 4 * PropertyWorks.MOST_GATHERED;

  private GatheredOptions() {
  }

  /// The property with the options that it needs to become another kind; as it is where it needs none.
  ///
  /// @param from what its values are now
  static Property of(Property property, PropertyKind from, PropertyKind to, PropertyValues values) {
    return to.hasOptions() && from.type() == PropertyType.STRING
        ? property.withOptions(options(property.options(), parts(values.frequent(property, ASKED).stream(), to))) : property;
  }

  private static Stream<String> parts(Stream<String> values, PropertyKind to) {
    return (to.fieldType().holdsManyOptions() ? values.flatMap(value -> Stream.of(value.split(";"))) : values).map(String::strip)
        .filter(label -> !label.isEmpty() && label.length() <= LONGEST && label.indexOf(';') < 0);
  }

  /// @param known from a time when it had options already
  private static List<PropertyOption> options(List<PropertyOption> known, Stream<String> labels) {
    var options = new ArrayList<>(known);
    var taken = new HashSet<String>();
    known.forEach(option -> {
      taken.add(option.value().toLowerCase(Locale.ROOT));
      taken.add(option.label().toLowerCase(Locale.ROOT));
    });
    labels.filter(label -> taken.add(label.toLowerCase(Locale.ROOT))).limit(Math.max(0, PropertyWorks.MOST_GATHERED - known.size()))
        .forEach(label -> options.add(new PropertyOption(label, label, options.size(), false)));
    return options;
  }
}
