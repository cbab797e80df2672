package io.intake.crmobjects.persistence.care;

import io.intake.crmobjects.RecordId;
import io.intake.properties.ObjectTypeId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of numbers that lead to another record.
@Component
public class MergedIds {

  private final JdbcClient jdbc;

  MergedIds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static final String FOLLOW = """
      SELECT m.old_id, m.new_id FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) w
      STRAIGHT_JOIN crm_merged m ON m.object_type = ? AND m.old_id = w.id
      """;

  /// Where the numbers of merged records lead; others are left out.
  public Map<Long, Long> follow(ObjectTypeId objectType, Collection<Long> ids) {
    var found = new HashMap<Long, Long>();
    if (!ids.isEmpty()) {
      jdbc.sql(FOLLOW).params(List.copyOf(ids).toString(), objectType.value())
          .query((RowCallbackHandler) row -> found.put(row.getLong(1), row.getLong(2)));
    }
    return found;
  }

  public Optional<RecordId> follow(RecordId id) {
    return Optional.ofNullable(follow(id.objectType(), List.of(id.value())).get(id.value()))
        .map(other -> new RecordId(id.objectType(), other));
  }

  /// From now on, and so do those that led to the one that went.
  public void add(RecordId gone, RecordId into) {
    jdbc.sql("UPDATE crm_merged SET new_id = ? WHERE object_type = ? AND new_id = ?")
        .params(into.value(), gone.objectType().value(), gone.value()).update();
    jdbc.sql("INSERT INTO crm_merged (object_type, old_id, new_id) VALUES (?, ?, ?)")
        .params(gone.objectType().value(), gone.value(), into.value()).update();
  }

  /// The records that were merged into these.
  public List<Long> mergedInto(ObjectTypeId objectType, Collection<Long> ids) {
    return jdbc.sql("SELECT old_id FROM crm_merged WHERE object_type = :type AND new_id IN (:ids)").param("type", objectType.value())
        .param("ids", ids).query((row, number) -> row.getLong(1)).list();
  }

  private static final String MOVE = """
      INSERT IGNORE INTO crm_selection_member (selection_id, record_id)
      SELECT m.selection_id, ? FROM crm_selection s STRAIGHT_JOIN crm_selection_member m ON m.selection_id = s.id AND m.record_id = ?
      WHERE s.object_type = ?
      """;

  /// Puts the record that stays wherever the one that went was a member.
  public void moveMemberships(RecordId gone, RecordId into) {
    jdbc.sql(MOVE).params(into.value(), gone.value(), gone.objectType().value()).update();
  }
}
