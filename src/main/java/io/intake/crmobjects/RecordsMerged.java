package io.intake.crmobjects;

/// A record became part of another one of its type. Told in the transaction that merges them, so that whoever keeps something for the
/// record that went moves it at once, or nothing is merged.
///
/// @param gone its number leads to the other one from now on
public record RecordsMerged(RecordId gone, RecordId into) {
}
