package io.intake.crmobjects;

/// Another transaction was faster: the chunk must be rolled back, matched again and written again.
public class WriteConflict extends RuntimeException {

  public WriteConflict(String message) {
    super(message);
  }
}
