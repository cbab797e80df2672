package io.intake.users;

/// The account that all users share.
public interface Account {

  /// Asked by background work too; costs no query but for every few seconds.
  AccountProfile profile();

  /// For administrators.
  ///
  /// @throws IllegalArgumentException if there is no such currency, country or language, or the name is too long
  void change(AccountProfile profile);
}
