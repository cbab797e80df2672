package io.intake.ui.records.index;

import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.RecordFilter;
import io.intake.lists.ObjectList;
import io.intake.ui.Routes;
import java.util.Optional;
import java.util.stream.Stream;

/// What an index page is of: all records of a type, or those on a list.
///
/// @param list empty for all
public record IndexScope(ObjectType type, Optional<ObjectList> list) {

  /// All that the page can show.
  RecordFilter all() {
    return list.map(ObjectList::filter).orElseGet(() -> RecordFilter.all(type.id()));
  }

  /// What a filter leaves of it.
  RecordFilter within(RecordFilter filter) {
    return filter.withConditions(Stream.concat(all().conditions().stream(), filter.conditions().stream()).toList());
  }

  String address() {
    return list.map(shown -> Routes.openList(shown.id())).orElseGet(() -> Routes.openObjects(type));
  }

  /// Whether people put records on it by hand.
  boolean isStaticList() {
    return list.filter(shown -> !shown.isActive()).isPresent();
  }
}
