package io.intake.lists;

/// Names a list.
public record ListId(long value) {
}
