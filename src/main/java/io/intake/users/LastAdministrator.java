package io.intake.users;

/// Without this user nobody active could administer Intake any more.
public class LastAdministrator extends RuntimeException {

  public LastAdministrator() {
    super("This is the last active administrator.");
  }
}
