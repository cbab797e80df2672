package io.intake.crmobjects.persistence.query;

import io.intake.crmobjects.SelectionId;
import io.intake.crmobjects.persistence.scan.Sql;
import io.intake.properties.ObjectTypeId;

/// Statements about the members of a selection and nothing else. Members that were archived since are among those that are stored. An
/// address can name a selection of another object type: its members are not among these records, and their number is not told.
record SelectionQuery(ObjectTypeId objectType, SelectionId selection) {

  private static final String MEMBERS = "crm_selection s STRAIGHT_JOIN crm_selection_member m";
  private static final String OF_TYPE = "WHERE s.id = ? AND s.object_type = ? AND m.selection_id = ?";

  /// All of them.
  Sql count() {
    return Sql.of("SELECT COUNT(*) FROM " + MEMBERS).then(ofType());
  }

  private Sql ofType() {
    return Sql.of(OF_TYPE, selection.value(), objectType.value(), selection.value());
  }

  /// Those that were archived, looked for among all members.
  Sql archivedAmongMembers() {
    return Sql.of("SELECT COUNT(*) FROM crm_selection_member m STRAIGHT_JOIN crm_record r FORCE INDEX (PRIMARY)"
        + " ON r.object_type = ? AND r.id = m.record_id AND r.archived_at IS NOT NULL WHERE m.selection_id = ?",
        objectType.value(), selection.value());
  }

  /// Those that were archived, looked for among all records that were, of whom there are few.
  Sql membersAmongArchived() {
    return Sql.of("SELECT COUNT(*) FROM crm_record r FORCE INDEX (crm_record_by_id) STRAIGHT_JOIN crm_selection_member m"
        + " ON m.selection_id = ? AND m.record_id = r.id WHERE r.object_type = ? AND r.archived_at IS NOT NULL",
        selection.value(), objectType.value());
  }

  /// Part of the active ones in the order of their ids.
  ///
  /// @param all whether no member is archived, so that no record has to be looked at
  Sql byId(boolean ascending, boolean all, long offset, int limit) {
    var members = Sql.of("SELECT m.record_id FROM " + MEMBERS);
    var active = all ? members : members.then(Sql.of("STRAIGHT_JOIN crm_record r FORCE INDEX (PRIMARY) ON r.object_type = ?"
        + " AND r.id = m.record_id AND r.archived_at IS NULL", objectType.value()));
    return active.then(ofType()).then(Sql.of("ORDER BY m.record_id " + (ascending ? "ASC" : "DESC") + " LIMIT ? OFFSET ?", limit, offset));
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
