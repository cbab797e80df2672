package io.intake.associations.labels;

import static io.intake.properties.ObjectTypeId.CALL;
import static io.intake.properties.ObjectTypeId.COMPANY;
import static io.intake.properties.ObjectTypeId.CONTACT;
import static io.intake.properties.ObjectTypeId.DEAL;
import static io.intake.properties.ObjectTypeId.EMAIL;
import static io.intake.properties.ObjectTypeId.LINE_ITEM;
import static io.intake.properties.ObjectTypeId.MEETING;
import static io.intake.properties.ObjectTypeId.NOTE;
import static io.intake.properties.ObjectTypeId.TASK;
import static io.intake.properties.ObjectTypeId.TICKET;

import io.intake.associations.AssociationLabel;
import io.intake.associations.Associations;
import io.intake.properties.ObjectTypeId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// The association types that come with Intake. The plain one of a pair of object types says in which direction its links point.
public final class BuiltInLabels {

  private static final List<AssociationLabel> ALL = List.of(
      plain(Associations.CONTACT_TO_COMPANY, CONTACT, COMPANY), primary(Associations.PRIMARY_COMPANY, CONTACT, COMPANY),
      worded(Associations.BILLING_CONTACT, CONTACT, COMPANY, "Billing contact", "Billing contact"),
      plain(449, CONTACT, CONTACT), plain(450, COMPANY, COMPANY),
      worded(Associations.PARENT_TO_CHILD, COMPANY, COMPANY, "Child company", "Parent company"),
      plain(451, DEAL, DEAL), plain(452, TICKET, TICKET),
      plain(3, DEAL, CONTACT), plain(341, DEAL, COMPANY), primary(5, DEAL, COMPANY), plain(27, DEAL, TICKET),
      plain(16, TICKET, CONTACT), plain(339, TICKET, COMPANY), primary(26, TICKET, COMPANY),
      plain(20, LINE_ITEM, DEAL),
      plain(194, CALL, CONTACT), plain(182, CALL, COMPANY), plain(206, CALL, DEAL), plain(220, CALL, TICKET),
      plain(198, EMAIL, CONTACT), plain(186, EMAIL, COMPANY), plain(210, EMAIL, DEAL), plain(224, EMAIL, TICKET),
      plain(200, MEETING, CONTACT), plain(188, MEETING, COMPANY), plain(212, MEETING, DEAL), plain(226, MEETING, TICKET),
      plain(202, NOTE, CONTACT), plain(190, NOTE, COMPANY), plain(214, NOTE, DEAL), plain(228, NOTE, TICKET),
      plain(204, TASK, CONTACT), plain(192, TASK, COMPANY), plain(216, TASK, DEAL), plain(230, TASK, TICKET));

  /// The numbers of the types between an object type that people define and another one begin here.
  private static final int FIRST_CUSTOM = 1_000_000;
  private static final int MOST_OBJECT_TYPES = 10_000;
  private static final int FIRST_CUSTOM_CODE = 1_000;

  private BuiltInLabels() {
  }

  private static AssociationLabel plain(int typeId, ObjectTypeId from, ObjectTypeId to) {
    return new AssociationLabel(typeId, from, to, "", "", true);
  }

  private static AssociationLabel primary(int typeId, ObjectTypeId from, ObjectTypeId to) {
    return new AssociationLabel(typeId, from, to, "Primary", "Primary", true);
  }

  /// Those with words that a link may carry beside its plain one; the mark of the one that matters most is none of them.
  public static List<AssociationLabel> worded() {
    return ALL.stream().filter(label -> !label.isPlain() && !isPrimary(label.typeId())).toList();
  }

  /// @param word what `to` is to `from`
  private static AssociationLabel worded(int typeId, ObjectTypeId from, ObjectTypeId to, String word, String inverseWord) {
    return new AssociationLabel(typeId, from, to, word, inverseWord, true);
  }

  /// The types between two object types, whichever comes first, the plain one leading. Those of object types that people define are
  /// answered for every pair; whether the pair was asked for, [CustomPairs] knows.
  public static List<AssociationLabel> between(ObjectTypeId one, ObjectTypeId other) {
    return one.isCustom() || other.isCustom() ? List.of(custom(one, other))
        : ALL.stream().filter(label -> joins(label, one, other)).toList();
  }

  /// Links go from the object type that came last.
  private static AssociationLabel custom(ObjectTypeId one, ObjectTypeId other) {
    var forward = code(one) >= code(other);
    var from = forward ? one : other;
    var to = forward ? other : one;
    return plain(FIRST_CUSTOM + (code(from) - FIRST_CUSTOM_CODE) * MOST_OBJECT_TYPES + code(to), from, to);
  }

  private static int code(ObjectTypeId type) {
    var number = Integer.parseInt(type.value().substring(type.value().indexOf('-') + 1));
    return type.isCustom() ? FIRST_CUSTOM_CODE + number : number;
  }

  public static Optional<AssociationLabel> find(int typeId) {
    return typeId < FIRST_CUSTOM ? ALL.stream().filter(label -> label.typeId() == typeId).findFirst()
        : Optional.of(plain(typeId, type((typeId - FIRST_CUSTOM) / MOST_OBJECT_TYPES + FIRST_CUSTOM_CODE),
            type((typeId - FIRST_CUSTOM) % MOST_OBJECT_TYPES)));
  }

  private static ObjectTypeId type(int code) {
    return code > FIRST_CUSTOM_CODE ? ObjectTypeId.custom(code - FIRST_CUSTOM_CODE) : new ObjectTypeId("0-" + code);
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
    return Associations.PRIMARY_TYPES.contains(typeId);
  }

  /// The type that marks the link that matters most, if links from the one to the other know such a mark.
  public static Optional<AssociationLabel> findPrimary(ObjectTypeId one, ObjectTypeId other) {
    return between(one, other).stream().filter(label -> isPrimary(label.typeId())).findFirst();
  }

  private static boolean joins(AssociationLabel label, ObjectTypeId one, ObjectTypeId other) {
    return label.from().equals(one) && label.to().equals(other) || label.from().equals(other) && label.to().equals(one);
  }
}
