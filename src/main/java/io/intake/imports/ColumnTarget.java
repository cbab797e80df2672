package io.intake.imports;

import io.intake.properties.ObjectTypeId;

/// Where the values of a column go.
public sealed interface ColumnTarget {

  /// Into a property; `hs_object_id` finds the record by its record ID.
  record PropertyColumn(ObjectTypeId objectType, String property, OverwritePolicy policy) implements ColumnTarget {
  }

  /// Into the link between two records of the row: labels by name, several separated by `;`.
  record LabelColumn(ObjectTypeId from, ObjectTypeId to) implements ColumnTarget {
  }

  /// Nowhere, by choice.
  record Skipped() implements ColumnTarget {
  }

  /// Not decided yet.
  record Undecided() implements ColumnTarget {
  }
}
