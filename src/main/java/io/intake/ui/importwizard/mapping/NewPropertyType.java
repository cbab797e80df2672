package io.intake.ui.importwizard.mapping;

import io.intake.properties.FieldType;
import io.intake.properties.PropertyType;

/// The kinds of property that a person who maps a column chooses from.
enum NewPropertyType {
  TEXT(PropertyType.STRING, FieldType.TEXT),
  LONG_TEXT(PropertyType.STRING, FieldType.TEXTAREA),
  RICH_TEXT(PropertyType.STRING, FieldType.HTML),
  NUMBER(PropertyType.NUMBER, FieldType.NUMBER),
  DATE(PropertyType.DATE, FieldType.DATE),
  DATE_AND_TIME(PropertyType.DATETIME, FieldType.DATE),
  YES_OR_NO(PropertyType.BOOL, FieldType.BOOLEAN_CHECKBOX),
  ONE_OPTION(PropertyType.ENUMERATION, FieldType.SELECT),
  SEVERAL_OPTIONS(PropertyType.ENUMERATION, FieldType.CHECKBOX),
  PHONE_NUMBER(PropertyType.PHONE_NUMBER, FieldType.PHONE_NUMBER);

  private final PropertyType type;
  private final FieldType fieldType;

  NewPropertyType(PropertyType type, FieldType fieldType) {
    this.type = type;
    this.fieldType = fieldType;
  }

  PropertyType type() {
    return type;
  }

  FieldType fieldType() {
    return fieldType;
  }

  boolean hasOptions() {
    return type == PropertyType.ENUMERATION;
  }
}
