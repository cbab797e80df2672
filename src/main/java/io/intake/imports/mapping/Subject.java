package io.intake.imports.mapping;

import io.intake.crmobjects.ObjectType;
import io.intake.imports.ColumnTarget;
import io.intake.imports.OverwritePolicy;
import io.intake.imports.mapping.names.Header;
import io.intake.imports.mapping.names.HeaderNames;
import io.intake.imports.mapping.names.KnownName;
import io.intake.imports.mapping.names.TranslatedLabels;
import io.intake.properties.Property;
import java.util.List;
import java.util.stream.Stream;

/// One kind of record that the file holds, with what can be said of it.
///
/// @param preferred where a header fits several kinds and names none
record Subject(ObjectType type, List<Property> properties, boolean preferred) {

  /// Those that a file may fill.
  Stream<Property> importable() {
    return properties.stream().filter(property -> !property.readOnly() || property.isRecordId());
  }

  /// Words that tell that a column belongs here.
  List<Header> words() {
    var own = Stream.of(Header.of(type.singular()), Header.of(type.plural()));
    return Stream.concat(own, HeaderNames.ALL.words(type.id()).stream()).toList();
  }

  List<KnownName> names(Property property) {
    var known = HeaderNames.ALL.of(type.id(), property.name());
    var more = TranslatedLabels.of(property).stream()
        .filter(label -> known.stream().noneMatch(name -> name.header().equals(label.header())));
    return Stream.concat(known.stream(), more).toList();
  }

  /// Whether the header is one of a property that no file may fill.
  boolean isOfReadOnly(Header header) {
    return isNameOf(header, properties.stream().filter(property -> property.readOnly() && !property.isRecordId()));
  }

  /// Whether the header is what Intake itself calls the record ID.
  boolean isOfRecordId(Header header) {
    return isNameOf(header, properties.stream().filter(Property::isRecordId));
  }

  /// The properties that Intake itself calls so.
  List<Property> called(Header header) {
    return importable().filter(property -> !property.isRecordId() && isNameOf(header, Stream.of(property))).toList();
  }

  private static boolean isNameOf(Header header, Stream<Property> properties) {
    return properties.flatMap(property -> Stream.concat(Stream.of(property.label(), property.name()),
            TranslatedLabels.of(property).stream().map(KnownName::written)))
        .anyMatch(name -> Header.of(name).key().equals(header.key()));
  }

  ColumnTarget target(Property property) {
    return new ColumnTarget.PropertyColumn(type.id(), property.name(), OverwritePolicy.OVERWRITE);
  }
}
