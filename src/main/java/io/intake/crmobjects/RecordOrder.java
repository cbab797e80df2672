package io.intake.crmobjects;

/// By what the index page is sorted.
///
/// @param property internal name; `hs_object_id` and `createdate` follow the order of creation, [#NAME] the display name
public record RecordOrder(String property, boolean ascending) {

  /// Stands for the display name.
  public static final String NAME = "@name";

  public static final RecordOrder NEWEST_FIRST = new RecordOrder("createdate", false);
}
