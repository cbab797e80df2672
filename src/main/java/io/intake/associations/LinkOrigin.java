package io.intake.associations;

import io.intake.crmobjects.RecordSource;

/// What made links by the thousand, for the history of their records.
///
/// @param byDomain whether they follow from the domains of e-mail addresses
public record LinkOrigin(RecordSource source, boolean byDomain) {
}
