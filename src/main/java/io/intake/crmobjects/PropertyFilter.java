package io.intake.crmobjects;

import java.util.List;

/// One condition on a property. Values are canonical texts; dates both inclusive in `BETWEEN`.
///
/// @param property internal name; `hs_object_id`, `createdate` and `lastmodifieddate` stand for the record's own columns
public record PropertyFilter(String property, FilterOperator operator, List<String> values) {
}
