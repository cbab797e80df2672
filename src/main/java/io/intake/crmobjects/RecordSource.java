package io.intake.crmobjects;

/// Where a change came from, in words that this room need not understand.
///
/// @param kind such as `USER` or `IMPORT`
/// @param id the user's or the import's number
public record RecordSource(String kind, String id) {

  public static RecordSource user(long userId) {
    return new RecordSource("USER", Long.toString(userId));
  }
}
