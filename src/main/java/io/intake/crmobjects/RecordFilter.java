package io.intake.crmobjects;

import io.intake.properties.ObjectTypeId;
import java.util.List;
import java.util.Optional;

/// Which records an index page shows: all conditions must hold.
///
/// @param search words that must all occur in name or searchable properties; blank for all records
/// @param selection only members of this selection
public record RecordFilter(ObjectTypeId objectType, String search, List<PropertyFilter> conditions, Optional<SelectionId> selection) {

  public static RecordFilter all(ObjectTypeId objectType) {
    return new RecordFilter(objectType, "", List.of(), Optional.empty());
  }

  public RecordFilter withSearch(String words) {
    return new RecordFilter(objectType, words, conditions, selection);
  }

  public RecordFilter withConditions(List<PropertyFilter> others) {
    return new RecordFilter(objectType, search, others, selection);
  }

  public RecordFilter withSelection(Optional<SelectionId> other) {
    return new RecordFilter(objectType, search, conditions, other);
  }
}
