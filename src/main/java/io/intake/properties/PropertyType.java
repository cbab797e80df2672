package io.intake.properties;

/// What a value is, whatever it looks like on screen.
public enum PropertyType {
  STRING, NUMBER, BOOL, DATE, DATETIME, ENUMERATION, PHONE_NUMBER
}
