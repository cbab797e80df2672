package io.intake.ui.records;

import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.RecordId;
import io.intake.properties.Property;
import io.intake.ui.components.PropertyField;
import io.intake.ui.records.links.RecordBox;
import io.intake.users.RecordAction;
import java.util.Map;
import java.util.Optional;

/// Fields of the properties of a record. Where a property names a record of another object type, that is searched for by name.
final class NamedRecords {

  private NamedRecords() {
  }

  /// The field for a property of a record with these values.
  static PropertyField field(ObjectType type, Property property, Map<String, String> values, RecordDoors doors) {
    return source(type, property, doors)
        .map(source -> PropertyField.of(property, doors.parsers(), new RecordBox(doors.records()).offer(source),
            stored -> find(source, stored, doors), record -> Long.toString(record.id().value())))
        .orElseGet(() -> new PropertyField(doors.choosable(property, values), doors.parsers()));
  }

  /// The object type whose records a property names by their numbers; nothing if it names none, or the user may not see them.
  static Optional<ObjectType> source(ObjectType type, Property property, RecordDoors doors) {
    return type.traits().named(property.name()).map(doors.objectTypes()::get).filter(source -> doors.may(RecordAction.VIEW, source));
  }

  /// The record that a stored number names, unless it is gone.
  static Optional<CrmRecord> find(ObjectType source, String stored, RecordDoors doors) {
    return stored.matches("[0-9]{1,18}") ? doors.records().find(new RecordId(source.id(), Long.parseLong(stored))) : Optional.empty();
  }
}
