package io.intake.crmobjects.persistence.query;

import io.intake.crmobjects.ObjectTypes;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyCatalog;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Finds what a name in a filter or order stands for. Names that the catalog does not know never reach a statement.
@Component
class ValueColumns {

  private static final Pattern INTERNAL_NAME = Pattern.compile("[a-z0-9_]+");

  private final PropertyCatalog properties;
  private final ObjectTypes objectTypes;
  private final RowFacts facts;

  ValueColumns(PropertyCatalog properties, ObjectTypes objectTypes, RowFacts facts) {
    this.properties = properties;
    this.objectTypes = objectTypes;
    this.facts = facts;
  }

  /// Nothing for a property that is not there, or was archived.
  Optional<ValueColumn> find(ObjectTypeId objectType, String name) {
    return ofTable(name).or(() -> properties.find(objectType, name).map(ValueColumns::known).map(this::column));
  }

  /// What stands in a column of its own, and not among the values of the document.
  static Optional<ValueColumn> ofTable(String name) {
    return switch (name) {
      case Property.RECORD_ID -> Optional.of(ValueColumn.number("r.id"));
      case "createdate" -> Optional.of(ValueColumn.time("r.created_at"));
      case "lastmodifieddate", "hs_lastmodifieddate" -> Optional.of(ValueColumn.time("r.updated_at"));
      default -> Optional.empty();
    };
  }

  private ValueColumn column(Property property) {
    return isRolledUp(property) ? ValueColumn.rolledUp(property)
        : facts.sql(property.objectType(), property.name()).map(sql -> ValueColumn.told(property, sql))
            .orElseGet(() -> ValueColumn.of(property));
  }

  /// Whether its values stand among those of the record, where an index can be made of them.
  boolean isOfDocument(Property property) {
    return ofTable(property.name()).isEmpty() && !isRolledUp(property) && facts.sql(property.objectType(), property.name()).isEmpty();
  }

  /// What the row itself says, by internal name.
  Map<String, ValueColumn> ofRow(ObjectTypeId objectType) {
    var found = new LinkedHashMap<String, ValueColumn>();
    properties.list(objectType).stream().filter(property -> !isOfDocument(property) && !isRolledUp(property))
        .forEach(property -> found.put(property.name(), get(objectType, property.name())));
    return found;
  }

  private boolean isRolledUp(Property property) {
    return objectTypes.get(property.objectType()).traits().rollUps().stream()
        .anyMatch(rollUp -> rollUp.property().equals(property.name()));
  }

  /// @throws java.util.NoSuchElementException if there is no such property
  ValueColumn get(ObjectTypeId objectType, String name) {
    return find(objectType, name).orElseThrow(() -> new NoSuchElementException("No property " + name + " of object type " + objectType));
  }

  /// The index that holds the values of a property, if it has one.
  Optional<String> fast(ObjectTypeId objectType, String name) {
    return properties.find(objectType, name).filter(property -> property.adjustment().fast() && ofTable(name).isEmpty())
        .map(FastColumns::name);
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
