package io.intake.users;

import java.time.Instant;

/// A change of the settings as it is remembered.
///
/// @param by who changed it
public record LoggedChange(long id, Instant at, UserId by, SettingChange change) {
}
