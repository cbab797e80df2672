package io.intake.crmobjects.persistence.query;

import io.intake.crmobjects.SelectionId;
import io.intake.properties.ObjectTypeId;

/// Statements about the members of a selection and nothing else. Members that were archived since are among those that are stored.
record SelectionQuery(ObjectTypeId objectType, SelectionId selection) {

  /// All of them.
  Sql count() {
    return Sql.of("SELECT COUNT(*) FROM crm_selection_member m WHERE m.selection_id = ?", selection.value());
  }

  /// Those that were archived, of whom there are few.
  Sql countArchived() {
    return Sql.of("SELECT COUNT(*) FROM crm_record r FORCE INDEX (crm_record_by_id) STRAIGHT_JOIN crm_selection_member m"
        + " ON m.selection_id = ? AND m.record_id = r.id WHERE r.object_type = ? AND r.archived_at IS NOT NULL",
        selection.value(), objectType.value());
  }

  /// Part of the active ones in the order of their ids.
  ///
  /// @param all whether no member is archived, so that no record has to be looked at
  Sql byId(boolean ascending, boolean all, long offset, int limit) {
    var active = Sql.of(all ? "" : "STRAIGHT_JOIN crm_record r FORCE INDEX (PRIMARY) ON r.object_type = ? AND r.id = m.record_id"
        + " AND r.archived_at IS NULL", all ? new Object[0] : new Object[] {objectType.value()});
    return Sql.of("SELECT m.record_id FROM crm_selection_member m").then(active)
        .then(Sql.of("WHERE m.selection_id = ? ORDER BY m.record_id " + (ascending ? "ASC" : "DESC") + " LIMIT ? OFFSET ?",
            selection.value(), limit, offset));
  }

  /// Part of the active ones by name.
  Sql byName(boolean ascending, long offset, int limit) {
    var direction = ascending ? " ASC" : " DESC";
    return Sql.of("SELECT r.id FROM crm_record r FORCE INDEX (crm_record_by_name) STRAIGHT_JOIN crm_selection_member m"
        + " ON m.selection_id = ? AND m.record_id = r.id WHERE r.object_type = ? AND r.archived_at IS NULL"
        + " ORDER BY r.sort_name" + direction + ", r.id" + direction + " LIMIT ? OFFSET ?",
        selection.value(), objectType.value(), limit, offset);
  }
}
