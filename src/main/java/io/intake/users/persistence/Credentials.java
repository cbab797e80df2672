package io.intake.users.persistence;

import io.intake.users.User;
import java.util.Optional;

/// What a sign-in is checked against.
///
/// @param passwordHash empty until the invited user sets a password
/// @param version a session that was opened with another one is over
public record Credentials(User user, Optional<String> passwordHash, int version) {
}
