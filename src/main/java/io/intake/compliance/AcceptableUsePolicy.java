package io.intake.compliance;

/// What people confirm to keep when they import contacts.
///
/// @param version counts the edits
/// @param text plain text in paragraphs
public record AcceptableUsePolicy(int version, String text) {
}
