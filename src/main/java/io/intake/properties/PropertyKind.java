package io.intake.properties;

/// What administrators choose from when they make a property or change its type: a type with its look.
public enum PropertyKind {
  TEXT(PropertyType.STRING, FieldType.TEXT, TextKind.PLAIN), LONG_TEXT(PropertyType.STRING, FieldType.TEXTAREA, TextKind.PLAIN),
  RICH_TEXT(PropertyType.STRING, FieldType.HTML, TextKind.PLAIN),
  NUMBER(PropertyType.NUMBER, FieldType.NUMBER, TextKind.PLAIN), DATE(PropertyType.DATE, FieldType.DATE, TextKind.PLAIN),
  DATE_AND_TIME(PropertyType.DATETIME, FieldType.DATE, TextKind.PLAIN),
  YES_OR_NO(PropertyType.BOOL, FieldType.BOOLEAN_CHECKBOX, TextKind.PLAIN),
  DROPDOWN(PropertyType.ENUMERATION, FieldType.SELECT, TextKind.PLAIN), RADIO(PropertyType.ENUMERATION, FieldType.RADIO, TextKind.PLAIN),
  CHECKBOXES(PropertyType.ENUMERATION, FieldType.CHECKBOX, TextKind.PLAIN),
  PHONE(PropertyType.STRING, FieldType.PHONE_NUMBER, TextKind.PHONE), EMAIL(PropertyType.STRING, FieldType.TEXT, TextKind.EMAIL),
  WEB_ADDRESS(PropertyType.STRING, FieldType.TEXT, TextKind.URL), DOMAIN(PropertyType.STRING, FieldType.TEXT, TextKind.DOMAIN),
  USER(PropertyType.ENUMERATION, FieldType.SELECT, TextKind.PLAIN);

  private final PropertyType type;
  private final FieldType fieldType;
  private final TextKind textKind;

  PropertyKind(PropertyType type, FieldType fieldType, TextKind textKind) {
    this.type = type;
    this.fieldType = fieldType;
    this.textKind = textKind;
  }

  /// The kind that a property is of.
  public static PropertyKind of(Property property) {
    if (property.owner()) {
      return USER;
    }
    for (var kind : values()) {
      if (kind.type == property.type() && kind.fieldType == property.fieldType() && kind.textKind == property.textKind()) {
        return kind;
      }
    }
    return byTypeAlone(property.type());
  }

  private static PropertyKind byTypeAlone(PropertyType type) {
    return switch (type) {
      case STRING -> TEXT;
      case PHONE_NUMBER -> PHONE;
      case NUMBER -> NUMBER;
      case BOOL -> YES_OR_NO;
      case DATE -> DATE;
      case DATETIME -> DATE_AND_TIME;
      case ENUMERATION -> DROPDOWN;
    };
  }

  /// Whether a value can tell a record from all others, as no long text does.
  public boolean canBeUnique() {
    return switch (type) {
      case STRING, NUMBER, PHONE_NUMBER -> this != LONG_TEXT && this != RICH_TEXT;
      case BOOL, DATE, DATETIME, ENUMERATION -> false;
    };
  }

  public PropertyType type() {
    return type;
  }

  public FieldType fieldType() {
    return fieldType;
  }

  public TextKind textKind() {
    return textKind;
  }

  /// Whether administrators list its options.
  public boolean hasOptions() {
    return type == PropertyType.ENUMERATION && this != USER;
  }

  /// Whether a value of one kind can be read as one of the other, some of them at least.
  public boolean canBecome(PropertyKind other) {
    return other != this && this != USER && other != USER && (other.type == PropertyType.STRING
        || type == PropertyType.STRING || type == PropertyType.ENUMERATION && other.type == PropertyType.ENUMERATION
        || isDay() && other.isDay());
  }

  private boolean isDay() {
    return type == PropertyType.DATE || type == PropertyType.DATETIME;
  }
}
