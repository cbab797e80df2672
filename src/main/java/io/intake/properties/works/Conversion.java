package io.intake.properties.works;

import io.intake.properties.DateOrder;
import io.intake.properties.NumberNotation;
import io.intake.properties.Parsed;
import io.intake.properties.Property;
import io.intake.properties.PropertyKind;
import io.intake.properties.PropertyOption;
import io.intake.properties.PropertyType;
import io.intake.properties.RichText;
import io.intake.properties.ValueFormat;
import io.intake.properties.ValueParsers;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the stored values of one kind as values of another.
final class Conversion {

  private Conversion() {
  }

  /// What has to be remembered to go on after a crash: the kind that values are of now, and how texts are written.
  static String detail(Property property, ValueFormat format) {
    return String.join(" ", PropertyKind.of(property).name(), format.dateOrder().name(), format.numberNotation().name(),
        format.zone().getId());
  }

  /// The kind that values are of now.
  static PropertyKind from(String detail) {
    return PropertyKind.valueOf(detail.substring(0, detail.indexOf(' ')));
  }

  /// @param property as it is defined now, as either kind
  static Function<String, Optional<String>> of(Property property, PropertyKind to, String detail, ValueParsers parsers) {
    var parts = List.of(detail.split(" "));
    var from = typed(property, PropertyKind.valueOf(parts.getFirst()));
    // Numbers and dates that are stored as such are written in one way; only texts are as people write them.
    var format = from.type() == PropertyType.STRING || from.type() == PropertyType.PHONE_NUMBER
        ? new ValueFormat(DateOrder.valueOf(parts.get(1)), NumberNotation.valueOf(parts.get(2)), ZoneId.of(parts.get(3)))
        : ValueFormat.STANDARD;
    var target = typed(property, to);
    if (target.type() == PropertyType.ENUMERATION && from.type() != PropertyType.ENUMERATION && target.options().isEmpty()) {
      return stored -> Optional.empty();
    }
    var parser = parsers.of(target, format);
    return stored -> parser.parse(words(from, target, stored)) instanceof Parsed.Valid(var valid, _) ? Optional.of(valid)
        : Optional.empty();
  }

  static Property typed(Property property, PropertyKind kind) {
    return property.withType(kind.type(), kind.fieldType(), kind.textKind());
  }

  /// What people read of a stored value.
  private static String words(Property from, Property to, String stored) {
    if (from.isRichText() && !to.isRichText()) {
      return RichText.text(stored);
    }
    if (from.type() != PropertyType.ENUMERATION || to.type() == PropertyType.ENUMERATION) {
      return stored;
    }
    var labels = from.options().stream().collect(Collectors.toMap(PropertyOption::value, PropertyOption::label, (one, other) -> one));
    return Stream.of(stored.split(";")).map(value -> labels.getOrDefault(value, value)).collect(Collectors.joining("; "));
  }
}
