package io.intake.associations.labels;

import io.intake.crmobjects.RecordId;
import io.intake.properties.ObjectTypeId;
import java.util.List;

/// Takes links along where records go.
public interface LinkMoves {

  /// All links of one record become links of another one of its type.
  ///
  /// @throws io.intake.associations.LinkRefused if it would belong to more records than one of its kind can
  void move(RecordId from, RecordId to);

  /// Deletes all links between the records of two object types, with their labels and limits.
  void part(ObjectTypeId one, ObjectTypeId other);

  /// Deletes all links of records and what is told of them.
  void erase(ObjectTypeId objectType, List<Long> ids);
}
