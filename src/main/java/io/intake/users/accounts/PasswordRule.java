package io.intake.users.accounts;

import io.intake.users.PasswordRefused;

/// What a password must be: long enough not to be guessed, and not the address it goes with.
class PasswordRule {

  private static final int FEWEST = 10;
  /// A longer one would only keep the server busy with hashing.
  private static final int MOST = 200;

  private PasswordRule() {
  }

  /// @throws PasswordRefused if it is not kept
  static void check(String password, String email) {
    if (password.length() < FEWEST) {
      throw new PasswordRefused(PasswordRefused.Reason.TOO_SHORT);
    }
    if (password.length() > MOST) {
      throw new PasswordRefused(PasswordRefused.Reason.TOO_LONG);
    }
    if (password.strip().equalsIgnoreCase(email.strip())) {
      throw new PasswordRefused(PasswordRefused.Reason.SAME_AS_EMAIL);
    }
  }
}
