package io.intake.users;

/// A password is too easy to guess; the message says why.
public class PasswordRefused extends RuntimeException {

  /// What is wrong with a password.
  public enum Reason { TOO_SHORT, TOO_LONG, SAME_AS_EMAIL }

  private final Reason reason;

  public PasswordRefused(Reason reason) {
    super("The password is refused: " + reason);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
