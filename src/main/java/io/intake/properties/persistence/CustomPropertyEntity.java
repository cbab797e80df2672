package io.intake.properties.persistence;

import io.intake.properties.FieldType;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyOption;
import io.intake.properties.PropertyType;
import io.intake.properties.TextKind;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A definition as it is stored.
@Entity
@Table(name = "prop_property")
class CustomPropertyEntity {

  /// An option as it is stored.
  @Embeddable
  record Option(@Column(name = "display_order") int displayOrder, @Column(name = "option_value") String value, String label,
      boolean hidden) {
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;
  private String objectType = "";
  private String name = "";
  private String label = "";
  private String description = "";
  private String groupName = "";
  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private PropertyType type = PropertyType.STRING;
  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private FieldType fieldType = FieldType.TEXT;
  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private TextKind textKind = TextKind.PLAIN;
  private boolean uniqueValues;
  private boolean owner;
  private int displayOrder;
  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "prop_option", joinColumns = @JoinColumn(name = "property_id"))
  @OrderBy("displayOrder")
  @BatchSize(size = 1000)
  private List<Option> options = List.of();

  protected CustomPropertyEntity() {
  }

  CustomPropertyEntity(Property property) {
    this.objectType = property.objectType().value();
    this.name = property.name();
    this.owner = property.owner();
    change(property);
    this.uniqueValues = property.unique();
    this.displayOrder = property.displayOrder();
    this.options = property.options().stream()
        .map(option -> new Option(option.displayOrder(), option.value(), option.label(), option.hidden())).toList();
  }

  final void change(Property property) {
    this.label = property.label();
    this.description = property.description();
    this.groupName = property.group();
    this.type = property.type();
    this.fieldType = property.fieldType();
    this.textKind = property.textKind();
  }

  long id() {
    return id;
  }

  Property property() {
    var choices = options.stream()
        .map(option -> new PropertyOption(option.value(), option.label(), option.displayOrder(), option.hidden())).toList();
    return new Property(new ObjectTypeId(objectType), name, label, description, groupName, type, fieldType, textKind, choices,
        uniqueValues, false, owner, false, displayOrder);
  }
}
