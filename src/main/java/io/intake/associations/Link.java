package io.intake.associations;

import io.intake.crmobjects.RecordId;

/// A link between two records, in the direction of its type: a contact and its company are linked from contact to company.
public record Link(RecordId from, RecordId to, int typeId) {
}
