package io.intake.crmobjects;

/// A record lacks what its object type requires.
public class RequirementNotMet extends RuntimeException {

  public RequirementNotMet(String message) {
    super(message);
  }
}
