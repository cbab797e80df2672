package io.intake.associations;

import io.intake.properties.ObjectTypeId;
import java.util.Map;

/// Labels and limits as administrators keep them. Labels are created through [Associations#createLabel].
public interface AssociationLabels {

  /// Changes the words of a label; links keep it.
  ///
  /// @param label what `to` is to `from`
  /// @throws LabelRefused if a word is blank or taken between these object types, or the label comes with Intake
  /// @throws java.util.NoSuchElementException if there is no such label
  AssociationLabel rename(int typeId, String label, String inverseLabel);

  /// Deletes a label; the links that carry it stay without it.
  ///
  /// @return how many links lost it
  /// @throws LabelRefused if it comes with Intake
  long delete(int typeId);

  /// How many links carry each type between two object types; those that nobody uses are left out.
  Map<Integer, Long> uses(ObjectTypeId one, ObjectTypeId other);

  /// What was set for each type between two object types; types without a limit are left out.
  Map<Integer, AssociationLimit> limits(ObjectTypeId one, ObjectTypeId other);

  /// Sets or, with zeros, lifts a limit. Links that are there stay, be they too many.
  ///
  /// @throws LabelRefused if a number is below 0 or beyond 1,000,000, or the type can't be limited
  void setLimit(AssociationLimit limit);

  /// How many records have more links than a limit would let them.
  long countBeyond(AssociationLimit limit);
}
