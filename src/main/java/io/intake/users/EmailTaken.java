package io.intake.users;

/// Another user already has this e-mail address.
public class EmailTaken extends RuntimeException {

  public EmailTaken(String email) {
    super("A user with the address " + email + " exists already.");
  }
}
