package io.intake.associations;

import io.intake.properties.ObjectTypeId;

/// A record would have more links of a kind than it may have.
///
/// @param other what it is linked with
/// @param label the label that is limited, as the record's side reads it; empty where the links themselves are
/// @param count how many it would have
/// @param most how many it may have
/// @param forbidden whether no administrator could allow more, so that the records are not merged
public record LimitBreach(ObjectTypeId other, String label, long count, int most, boolean forbidden) {
}
