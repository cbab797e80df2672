package io.intake.ui.records;

import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.ObjectType;
import io.intake.properties.Property;
import io.intake.ui.records.links.RecordNames;

/// What a record shows for a property, the ones included that are no stored values.
public final class RecordValues {

  private RecordValues() {
  }

  /// The canonical text; empty where there is none.
  public static String of(CrmRecord record, Property property) {
    return switch (property.name()) {
      case Property.RECORD_ID -> Long.toString(record.id().value());
      case "createdate" -> record.createdAt().toString();
      case "lastmodifieddate", "hs_lastmodifieddate" -> record.updatedAt().toString();
      default -> record.value(property.name());
    };
  }

  /// Never empty: a record without a name is called so.
  public static String name(CrmRecord record, ObjectType type) {
    return RecordNames.of(record, type);
  }
}
