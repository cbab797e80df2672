package io.intake.crmobjects;

/// A record can't stand alone: it must be linked with another one when it is created.
public class LinkMissing extends RuntimeException {

  public LinkMissing(String message) {
    super(message);
  }
}
