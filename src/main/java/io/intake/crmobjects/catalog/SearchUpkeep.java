package io.intake.crmobjects.catalog;

import io.intake.properties.ObjectTypeId;

/// Keeps what is searched as object types say.
public interface SearchUpkeep {

  /// Has all records of an object type searched by what it says now, in the background, once the caller's transaction is through.
  void order(ObjectTypeId objectType);
}
