package io.intake.crmobjects.persistence.scan;

import io.intake.properties.ObjectTypeId;
import java.util.List;
import java.util.Optional;

/// A walk through the active records of a type in the order of an index, which answers it alone.
///
/// @param index its name
/// @param column what it is sorted by before the id; empty where the id alone decides
/// @param condition of the part of the index that is walked through; empty for all
/// @param ascending from the smallest to the largest
public record IndexWalk(ObjectTypeId objectType, String index, String column, String condition, boolean ascending) {

  private static final Sql EVERYWHERE = Sql.of("");

  /// In the order of their ids.
  public static IndexWalk byId(ObjectTypeId objectType, boolean ascending) {
    return new IndexWalk(objectType, "crm_record_by_id", "", "", ascending);
  }

  /// In the order of their names.
  public static IndexWalk byName(ObjectTypeId objectType, boolean ascending) {
    return new IndexWalk(objectType, "crm_record_by_name", "r.sort_name", "", ascending);
  }

  /// Those that have a value of a fast property, in its order.
  public static IndexWalk withValue(ObjectTypeId objectType, String index, boolean ascending) {
    return new IndexWalk(objectType, index, "r." + index, "AND r." + index + " IS NOT NULL", ascending);
  }

  /// Those that have none, in the order of their ids.
  public static IndexWalk withoutValue(ObjectTypeId objectType, String index, boolean ascending) {
    return new IndexWalk(objectType, index, "", "AND r." + index + " IS NULL", ascending);
  }

  /// Where a record stands.
  ///
  /// @param value of the column; empty where there is none
  record Place(long id, Optional<Object> value) {
  }

  /// The same way back.
  IndexWalk reversed() {
    return new IndexWalk(objectType, index, column, condition, !ascending);
  }

  /// How many there are.
  public Sql count() {
    return walk("COUNT(*)");
  }

  /// The ids of some of them.
  ///
  /// @param from a place that the walk may begin with
  /// @param offset so many are left out from there
  Sql page(Optional<Place> from, long offset, int limit) {
    return walk("r.id").then(from.map(place -> beside(place, ascending ? ">" : "<", "=")).orElse(EVERYWHERE))
        .then(Sql.of(order() + " LIMIT ? OFFSET ?", limit, offset));
  }

  /// How many stand behind a place, up to another one and with it.
  Sql count(Optional<Place> behind, Place last) {
    return count().then(behind.map(this::behind).orElse(EVERYWHERE)).then(beside(last, ascending ? "<" : ">", "="));
  }

  /// The ids among some, in the order of the walk.
  Sql inOrder(List<Long> ids) {
    return Sql.of("SELECT r.id FROM crm_record r FORCE INDEX (PRIMARY) WHERE r.object_type = ? AND r.archived_at IS NULL " + condition
        + " AND r.id IN", objectType.value()).then(Sql.list(ids)).then(Sql.of(order()));
  }

  /// What the index sorts one record by, before its id.
  Sql value(long id) {
    return Sql.of("SELECT " + (column.isEmpty() ? "NULL" : column) + " FROM crm_record r WHERE r.object_type = ? AND r.id = ?",
        objectType.value(), id);
  }

  private Sql walk(String wanted) {
    return Sql.of("SELECT " + wanted + " FROM crm_record r FORCE INDEX (" + index + ") WHERE r.object_type = ? AND r.archived_at IS NULL "
        + condition, objectType.value());
  }

  private Sql behind(Place place) {
    return beside(place, ascending ? ">" : "<", "");
  }

  /// Two ranges of the index: the database sees that one follows the other.
  private Sql beside(Place place, String side, String itself) {
    return place.value().map(value -> Sql.of("AND (" + column + " " + side + " ? OR " + column + " = ? AND r.id " + side + itself + " ?)",
        value, value, place.id())).orElseGet(() -> Sql.of("AND r.id " + side + itself + " ?", place.id()));
  }

  private String order() {
    var direction = ascending ? " ASC" : " DESC";
    return "ORDER BY " + (column.isEmpty() ? "" : column + direction + ", ") + "r.id" + direction;
  }
}
