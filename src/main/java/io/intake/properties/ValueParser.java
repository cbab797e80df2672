package io.intake.properties;

/// Reads texts as values of one property. Made once a column and asked once a cell, so it keeps what is worth keeping
/// between cells: the options by name, the users by name and address, the domains seen. Not for use by two threads at once.
public interface ValueParser {

  /// Never throws: what can't be read is [Parsed.Invalid].
  Parsed parse(String cell);
}
