package io.intake.properties;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What the room that keeps records can do to the values of properties. For use behind the doors of this room: it asks nobody who
/// they are.
public interface PropertyValues {

  /// A part of the records that was looked at.
  ///
  /// @param lastId of the last record
  /// @param seen how many records there were; none means the end
  /// @param changed how many have another value
  /// @param lost how many have none any more
  record Part(long lastId, int seen, int changed, int lost) {
  }

  /// In how many records, archived ones too, this option stands.
  long countOption(Property property, String option);

  /// All records of an object type, archived ones too.
  long count(ObjectTypeId objectType);

  /// How many records that are not archived have a value, by property.
  Map<String, Long> countFilled(ObjectTypeId objectType);

  /// The values that most records have, archived ones too, as they are stored: the most frequent first.
  ///
  /// @param most how many at most
  List<String> frequent(Property property, int most);

  /// Looks at the next records in the order of their ids, archived ones too, and says what would change.
  ///
  /// @param afterId of the last record that was looked at
  /// @param other the value in place of a stored one; nothing if there is none
  Part look(Property property, long afterId, Function<String, Optional<String>> other);

  /// As [#look], and changes the values in the transaction under way, as part of the history of the records.
  ///
  /// @param userId who asked for it
  Part change(Property property, long afterId, Function<String, Optional<String>> other, long userId);

  /// Looks at the next records in the order of their ids, archived ones not, and works out anew what follows from their values, in the
  /// transaction under way, as part of the history of the records.
  ///
  /// @param userId who made the change that it follows from
  Part follow(ObjectTypeId objectType, long afterId, long userId);

  /// Why no index can be made for it; nothing where one can.
  Optional<IndexObstacle> obstacle(Property property);

  /// Makes an index for the values. Twice is once.
  void makeFast(Property property);

  /// Takes the index away. Nothing happens if there is none.
  void makeOrdinary(Property property);
}
