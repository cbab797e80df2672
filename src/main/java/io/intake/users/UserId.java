package io.intake.users;

/// Names one user.
public record UserId(long value) {
}
