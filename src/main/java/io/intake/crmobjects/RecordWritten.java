package io.intake.crmobjects;

import java.util.Set;

/// A person made or changed a record. Told in the transaction that writes it, so that what follows from its values is stored with it,
/// or nothing is.
///
/// @param changed internal names of the properties that got another value
public record RecordWritten(RecordId record, Set<String> changed) {
}
