package io.intake.exports;

import io.intake.properties.ObjectTypeId;

/// Record IDs of what a record is linked with, separated by semicolons.
///
/// @param header what the column is called
public record LinkColumn(ObjectTypeId other, String header) {
}
