package io.intake.crmobjects;

/// Somebody changed the record since it was looked at.
public class RecordChanged extends RuntimeException {

  public RecordChanged(String message) {
    super(message);
  }
}
