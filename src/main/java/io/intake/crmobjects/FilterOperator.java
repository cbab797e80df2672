package io.intake.crmobjects;

/// How a filter compares a record's value with its own.
public enum FilterOperator {
  IS, IS_NOT, CONTAINS, ONE_OF, BEFORE, AFTER, BETWEEN, GREATER_THAN, LESS_THAN, IS_EMPTY, IS_NOT_EMPTY
}
