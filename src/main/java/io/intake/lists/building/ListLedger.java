package io.intake.lists.building;

import io.intake.crmobjects.SelectionId;
import io.intake.imports.ImportId;
import io.intake.properties.ObjectTypeId;

/// Where new lists are entered.
public interface ListLedger {

  boolean hasListOf(ImportId importId);

  /// Enters the list of an import, which has at most one.
  void add(String name, ObjectTypeId objectType, SelectionId members, long size, ImportId importId);
}
