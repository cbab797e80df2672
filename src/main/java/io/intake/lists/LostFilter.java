package io.intake.lists;

/// What the filters of an active list ask for and do not find. Nobody is on the list until it is back or the filters are changed.
public sealed interface LostFilter {

  /// What people call it.
  String name();

  /// A property that is archived.
  record OfProperty(String name) implements LostFilter {
  }

  /// Another list that was deleted.
  record OfDeletedList(String name) implements LostFilter {
  }

  /// Another list that is there, and whose filters do not find something themselves.
  record OfFrozenList(String name, ListId id) implements LostFilter {
  }
}
