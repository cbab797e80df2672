package io.intake.associations;

/// A label can't be defined as asked; the message says why.
public class LabelRefused extends RuntimeException {

  public LabelRefused(String message) {
    super(message);
  }
}
