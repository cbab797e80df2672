package io.intake.crmobjects.persistence.query;

import io.intake.crmobjects.CrmRecord;
import java.util.function.Function;

/// A value that is not stored: the row says it, worked out when it is read.
///
/// @param property internal name
/// @param sql the same for filters and orders; NULL where there is none
/// @param told canonical text; empty for no value
record RowFact(String property, String sql, Function<CrmRecord, String> told) {
}
