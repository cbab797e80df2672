package io.intake.users;

import java.util.Optional;

/// Who is signed in, on the thread that asks.
public interface CurrentUser {

  /// Nobody is signed in on background threads.
  Optional<User> find();

  /// @throws org.springframework.security.access.AccessDeniedException if nobody is signed in
  User get();
}
