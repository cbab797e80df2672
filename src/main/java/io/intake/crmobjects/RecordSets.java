package io.intake.crmobjects;

import io.intake.properties.ObjectTypeId;
import java.util.Optional;

/// The sets of records that a room above keeps under numbers, so that filters can name them: its lists. Asked, never answered, here.
///
/// @see PropertyFilter#SET
public interface RecordSets {

  /// Who is in a set; empty if there is none of that number and object type. A set that is there and holds nobody has a filter that
  /// nobody passes.
  Optional<RecordFilter> find(ObjectTypeId objectType, long number);
}
