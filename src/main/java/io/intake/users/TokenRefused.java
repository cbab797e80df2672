package io.intake.users;

/// A set-up, invitation or reset token is unknown, used or expired.
public class TokenRefused extends RuntimeException {

  public TokenRefused(String message) {
    super(message);
  }
}
