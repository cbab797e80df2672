package io.intake.properties;

/// What a text is about, where it has rules of its own.
public enum TextKind {
  PLAIN, EMAIL, DOMAIN, URL, PHONE
}
