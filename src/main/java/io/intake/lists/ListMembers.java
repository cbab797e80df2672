package io.intake.lists;

import io.intake.crmobjects.PropertyFilter;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.SelectionId;
import io.intake.properties.ObjectTypeId;
import java.util.List;

/// Who is on a list.
public sealed interface ListMembers {

  /// Those who were put on it: a static list.
  record Chosen(SelectionId selection) implements ListMembers {
  }

  /// Whoever fits the filters at the moment: an active list. All must hold; without any, nobody is on it.
  ///
  /// @param search words that must all occur, as on an index page; blank for none
  record Matching(String search, List<PropertyFilter> conditions) implements ListMembers {

    public Matching {
      search = search.strip();
      conditions = List.copyOf(conditions);
    }

    public Matching(List<PropertyFilter> conditions) {
      this("", conditions);
    }

    /// Whether nothing is asked of anybody.
    public boolean isEmpty() {
      return search.isEmpty() && conditions.isEmpty();
    }

    public RecordFilter filter(ObjectTypeId objectType) {
      return RecordFilter.all(objectType).withSearch(search).withConditions(conditions);
    }
  }
}
