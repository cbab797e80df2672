package io.intake.ui.components;

/// A step on the way to the screen shown, as the top bar links it.
public record Crumb(String label, String address) {
}
