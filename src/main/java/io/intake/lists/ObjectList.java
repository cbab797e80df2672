package io.intake.lists;

import io.intake.crmobjects.RecordSource;
import io.intake.crmobjects.SelectionId;
import io.intake.properties.ObjectTypeId;
import java.time.Instant;

/// A named set of records of one object type.
///
/// @param members the selection that index pages are narrowed to
public record ObjectList(ListId id, String name, ObjectTypeId objectType, SelectionId members, long size, Instant createdAt,
    RecordSource source) {
}
