package io.intake.crmobjects;

import io.intake.properties.ObjectTypeId;
import java.util.List;

/// A value that follows from the records that a record is linked with. One engine works all of them out.
///
/// @param property internal name
/// @param over the object types of the linked records that count
/// @param kind how one value is made of theirs
/// @param of the property of the linked records that is asked; their record ID or creation date too
/// @param by the property that says which of them is the latest; empty for kinds that need none
/// @param only the value that a property of a linked record must have, or no condition
/// @param mark what the links must be marked with, or [Mark#NONE]
/// @see "docs/decisions/0025-calculated-values.md"
public record RollUp(String property, List<ObjectTypeId> over, Kind kind, String of, String by, Only only, Mark mark) {

  /// How one value is made of many.
  public enum Kind {
    COUNT, SUM, EARLIEST, LATEST,
    /// The latest moment that is past.
    LATEST_SO_FAR,
    /// The first moment to come; it wears off when its time has come.
    NEXT,
    /// The value of the latest of them.
    OF_LATEST,
    /// The value of the one that matters most.
    OF_PRIMARY
  }

  /// Which of the linked records count.
  ///
  /// @param property empty for no condition
  /// @param values one of them is enough
  public record Only(String property, List<String> values) {

    public static final Only ALL = new Only("", List.of());
  }

  /// What says which links are meant, in the terms of whoever keeps them.
  ///
  /// @param typeId of a labelled link; 0 for all links
  /// @param forwards whether the record that the value is of is the link's `from`
  public record Mark(int typeId, boolean forwards) {

    public static final Mark NONE = new Mark(0, true);
  }

  public RollUp {
    over = List.copyOf(over);
  }

  /// Whether records of an object type that are linked in a certain way count.
  public boolean follows(ObjectTypeId other, Mark links) {
    return over.contains(other) && mark.equals(links);
  }

  public static RollUp of(String property, Kind kind, String asked, ObjectTypeId over) {
    return new RollUp(property, List.of(over), kind, asked, "", Only.ALL, Mark.NONE);
  }

  public static RollUp count(String property, ObjectTypeId over) {
    return of(property, Kind.COUNT, "", over);
  }

  /// Among those that have a value only.
  public RollUp where(String condition, String... values) {
    return new RollUp(property, over, kind, of, by, new Only(condition, List.of(values)), mark);
  }

  /// The latest by a property of theirs.
  public RollUp latestBy(String moment) {
    return new RollUp(property, over, kind, of, moment, only, mark);
  }

  /// Among those that are linked in a certain way only.
  public RollUp along(Mark links) {
    return new RollUp(property, over, kind, of, by, only, links);
  }

  /// Whether another value of this property in a linked record may change the outcome.
  public boolean reads(String name) {
    return name.equals(of) || name.equals(by) || name.equals(only.property());
  }
}
