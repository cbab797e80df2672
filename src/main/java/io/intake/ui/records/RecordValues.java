package io.intake.ui.records;

import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.ObjectType;
import io.intake.properties.Property;
import io.intake.ui.components.PropertyFormat;
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

  /// As people read it, amounts in the currency of the record.
  public static String text(CrmRecord record, Property property, ObjectType type) {
    return PropertyFormat.shown(property, of(record, property), currency(record, property, type));
  }

  /// The code of the currency that an amount is in; empty for that of the account.
  public static String currency(CrmRecord record, Property property, ObjectType type) {
    return type.traits().currency(record, property.name());
  }

  /// Never empty: a record without a name is called so.
  public static String name(CrmRecord record, ObjectType type) {
    return RecordNames.of(record, type);
  }
}
