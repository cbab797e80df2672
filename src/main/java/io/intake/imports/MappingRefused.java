package io.intake.imports;

/// A draft can't go on as it is; the message says why in words for who made it.
public class MappingRefused extends RuntimeException {

  public MappingRefused(String message) {
    super(message);
  }
}
