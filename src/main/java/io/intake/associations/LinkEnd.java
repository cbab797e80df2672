package io.intake.associations;

import io.intake.properties.ObjectTypeId;

/// One end of all links of a type, to count the links of records by.
///
/// @param atFrom whether the records that are counted for are the links' `from`
public record LinkEnd(ObjectTypeId from, ObjectTypeId to, int typeId, boolean atFrom) {
}
