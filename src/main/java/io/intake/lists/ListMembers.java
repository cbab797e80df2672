package io.intake.lists;

import io.intake.crmobjects.PropertyFilter;
import io.intake.crmobjects.SelectionId;
import java.util.List;

/// Who is on a list.
public sealed interface ListMembers {

  /// Those who were put on it: a static list.
  record Chosen(SelectionId selection) implements ListMembers {
  }

  /// Whoever fits the conditions at the moment: an active list. All must hold; without any, nobody is on it.
  record Matching(List<PropertyFilter> conditions) implements ListMembers {
  }
}
