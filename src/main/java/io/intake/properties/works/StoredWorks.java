package io.intake.properties.works;

import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyFill;
import io.intake.properties.PropertyValues;
import io.intake.properties.PropertyWork;
import java.util.List;
import java.util.Optional;

/// The stored orders with how far each is, and what was counted.
public interface StoredWorks {

  /// An order with the last record that was looked at.
  record Standing(long id, WorkOrder order, long position, boolean finished, boolean failed) {
  }

  /// What is done to the values of a property.
  record Unfinished(ObjectTypeId objectType, String property, PropertyWork.Kind kind) {
  }

  /// All work on values that is under way, or broke off without the property being made another type since.
  List<Unfinished> unfinished();

  /// Lets an order that failed be under way again.
  void reopen(long id);

  long add(WorkOrder order, long total);

  Optional<Standing> find(long id);

  /// Latest first, no more than a few.
  List<PropertyWork> list(ObjectTypeId objectType);

  /// Moves on by a part, in the transaction that did it.
  ///
  /// @return whether it still stood where it was; else somebody else is at it
  boolean advance(long id, long from, PropertyValues.Part part);

  void finish(long id, boolean failed);

  void keepFill(ObjectTypeId objectType, PropertyFill fill);

  PropertyFill fill(ObjectTypeId objectType);
}
