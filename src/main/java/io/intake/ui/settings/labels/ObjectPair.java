package io.intake.ui.settings.labels;

import io.intake.associations.AssociationLabel;
import io.intake.crmobjects.ObjectType;
import io.intake.properties.ObjectTypeId;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;

/// Two object types whose records can be linked; they may be the same.
record ObjectPair(ObjectType one, ObjectType other) {

  String words() {
    return Texts.of("settings.labels.between", Labels.plural(one), Labels.plural(other));
  }

  boolean isOfOneType() {
    return one.id().equals(other.id());
  }

  /// Whether the words alone tell which side of a link is meant.
  boolean isPairedOfOneType(AssociationLabel label) {
    return isOfOneType() && !label.label().equals(label.inverseLabel());
  }

  boolean isOf(ObjectTypeId from, ObjectTypeId to) {
    return from.equals(one.id()) && to.equals(other.id()) || from.equals(other.id()) && to.equals(one.id());
  }

  /// What `other` is to `one`; of one object type, what the label says first.
  String forwards(AssociationLabel label) {
    return read(label, label.from().equals(one.id()));
  }

  String backwards(AssociationLabel label) {
    return read(label, !label.from().equals(one.id()));
  }

  private static String read(AssociationLabel label, boolean forwards) {
    if (label.isPlain()) {
      return Texts.of("settings.labels.plain");
    }
    return forwards ? Labels.of(label) : Labels.inverse(label);
  }
}
