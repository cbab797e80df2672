package io.intake.crmobjects;

import java.util.List;

/// One condition on a property. Values are canonical texts; dates both inclusive in `BETWEEN`.
///
/// @param property internal name; `hs_object_id`, `createdate` and `lastmodifieddate` stand for the record's own columns
public record PropertyFilter(String property, FilterOperator operator, List<String> values) {

  /// In place of a property: the record is, or is not, in one of the [RecordSets] whose numbers are the values.
  public static final String SET = "@list";

  /// Lets pass who is in a set.
  public static PropertyFilter in(long set) {
    return new PropertyFilter(SET, FilterOperator.IS, List.of(Long.toString(set)));
  }
}
