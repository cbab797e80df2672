package io.intake.properties;

/// A property can't be defined as asked; the message says why in words for its administrator.
public class PropertyRefused extends RuntimeException {

  public PropertyRefused(String message) {
    super(message);
  }
}
