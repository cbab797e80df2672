package io.intake.associations.labels;

import io.intake.associations.AssociationLabel;
import io.intake.associations.Associations;
import io.intake.properties.ObjectTypeId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// The association types that come with Intake. The plain one of a pair of object types says in which direction its links point.
public final class BuiltInLabels {

  private static final List<AssociationLabel> ALL = List.of(
      new AssociationLabel(Associations.CONTACT_TO_COMPANY, ObjectTypeId.CONTACT, ObjectTypeId.COMPANY, "", "", true),
      new AssociationLabel(449, ObjectTypeId.CONTACT, ObjectTypeId.CONTACT, "", "", true),
      new AssociationLabel(450, ObjectTypeId.COMPANY, ObjectTypeId.COMPANY, "", "", true),
      new AssociationLabel(Associations.PRIMARY_COMPANY, ObjectTypeId.CONTACT, ObjectTypeId.COMPANY, "Primary", "Primary", true));

  private BuiltInLabels() {
  }

  /// The types between two object types, whichever comes first, the plain one leading.
  public static List<AssociationLabel> between(ObjectTypeId one, ObjectTypeId other) {
    return ALL.stream().filter(label -> joins(label, one, other)).toList();
  }

  public static Optional<AssociationLabel> find(int typeId) {
    return ALL.stream().filter(label -> label.typeId() == typeId).findFirst();
  }

  public static Optional<AssociationLabel> findPlain(ObjectTypeId one, ObjectTypeId other) {
    return between(one, other).stream().filter(AssociationLabel::isPlain).findFirst();
  }

  /// @throws NoSuchElementException if records of these object types can't be linked
  public static AssociationLabel plain(ObjectTypeId from, ObjectTypeId to) {
    return findPlain(from, to).filter(label -> label.from().equals(from))
        .orElseThrow(() -> new NoSuchElementException("No association from " + from + " to " + to));
  }

  /// Whether links of this type mark the one that matters most.
  public static boolean isPrimary(int typeId) {
    return typeId == Associations.PRIMARY_COMPANY;
  }

  /// The type that marks the link that matters most, if links from the one to the other know such a mark.
  public static Optional<AssociationLabel> findPrimary(ObjectTypeId one, ObjectTypeId other) {
    return between(one, other).stream().filter(label -> isPrimary(label.typeId())).findFirst();
  }

  private static boolean joins(AssociationLabel label, ObjectTypeId one, ObjectTypeId other) {
    return label.from().equals(one) && label.to().equals(other) || label.from().equals(other) && label.to().equals(one);
  }
}
