package io.intake.associations;

import io.intake.properties.ObjectTypeId;

/// What a link between two records means, in the words of either side.
///
/// @param typeId number of the association type from `from` to `to`
/// @param label what `to` is to `from`; empty for a plain link
/// @param inverseLabel what `from` is to `to`; the same as `label` for a single label
/// @param builtIn came with Intake
public record AssociationLabel(int typeId, ObjectTypeId from, ObjectTypeId to, String label, String inverseLabel, boolean builtIn) {

  public boolean isPlain() {
    return label.isEmpty();
  }
}
