package io.intake.users;

import java.util.Optional;

/// What a user chose to see, kept from one sign-in to the next: short texts by key, such as the columns of a grid.
public interface UserPreferences {

  Optional<String> find(UserId user, String key);

  void set(UserId user, String key, String value);
}
