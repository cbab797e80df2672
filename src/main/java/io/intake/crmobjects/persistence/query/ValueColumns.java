package io.intake.crmobjects.persistence.query;

import io.intake.crmobjects.ObjectTypes;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyCatalog;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Finds what a name in a filter or order stands for. Names that the catalog does not know never reach a statement.
@Component
class ValueColumns {

  private static final Pattern INTERNAL_NAME = Pattern.compile("[a-z0-9_]+");

  private final PropertyCatalog properties;
  private final ObjectTypes objectTypes;

  ValueColumns(PropertyCatalog properties, ObjectTypes objectTypes) {
    this.properties = properties;
    this.objectTypes = objectTypes;
  }

  /// @throws java.util.NoSuchElementException if there is no such property
  ValueColumn get(ObjectTypeId objectType, String name) {
    return switch (name) {
      case Property.RECORD_ID -> ValueColumn.number("r.id");
      case "createdate" -> ValueColumn.time("r.created_at");
      case "lastmodifieddate", "hs_lastmodifieddate" -> ValueColumn.time("r.updated_at");
      default -> ValueColumn.of(known(properties.get(objectType, name)));
    };
  }

  /// Whether a value of this property finds its one record through its key.
  boolean isIdentifier(ObjectTypeId objectType, String name) {
    return objectTypes.get(objectType).identifiers().contains(name)
        || properties.find(objectType, name).filter(Property::unique).isPresent() && !name.equals(Property.RECORD_ID);
  }

  private static Property known(Property property) {
    if (!INTERNAL_NAME.matcher(property.name()).matches()) {
      throw new IllegalStateException("No internal name: " + property.name());
    }
    return property;
  }
}
