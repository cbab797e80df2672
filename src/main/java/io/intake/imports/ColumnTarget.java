package io.intake.imports;

import io.intake.properties.ObjectTypeId;

/// Where the values of a column go.
public sealed interface ColumnTarget {

  /// Into a property; `hs_object_id` finds the record by its record ID.
  record PropertyColumn(ObjectTypeId objectType, String property, OverwritePolicy policy) implements ColumnTarget {
  }

  /// Into the link between two records of the row: labels by name, several separated by `;`.
  record LabelColumn(ObjectTypeId from, ObjectTypeId to) implements ColumnTarget {

    /// Whether these two are its objects, whichever comes first.
    public boolean isBetween(ObjectTypeId one, ObjectTypeId other) {
      return from.equals(one) && to.equals(other) || from.equals(other) && to.equals(one);
    }
  }

  /// Into links of the records of an object of the file with others that exist: their record IDs, or values of a property that
  /// identifies them, several separated by `;`.
  ///
  /// @param property internal name; `hs_object_id` for record IDs
  record LinkColumn(ObjectTypeId from, ObjectTypeId to, String property) implements ColumnTarget {
  }

  /// Nowhere, by choice.
  record Skipped() implements ColumnTarget {
  }

  /// Not decided yet.
  record Undecided() implements ColumnTarget {
  }
}
