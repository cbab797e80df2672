package io.intake.crmobjects;

/// A place in an order by moments, latest first.
///
/// @param at as texts of moments are stored
/// @param id of the record, where several are of one moment
public record RecordMoment(String at, long id) {

  /// Before all others in that order.
  public static final RecordMoment LAST = new RecordMoment("9999", Long.MAX_VALUE);
}
