package io.intake.crmobjects;

/// Names a selection: a stored set of records of one object type.
public record SelectionId(long value) {
}
