package io.intake.crmobjects.persistence.rollups;

import io.intake.properties.ObjectTypeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of what has to be worked out anew.
@Component
public class DueRows {

  /// Changes that are worked out in one transaction.
  private static final int SOME = 20;
  /// Characters of the ids of one change that a person does not wait for.
  private static final int SHORT = 4_000;
  /// Ids of one row, and about those that are worked out in one transaction: whoever changes a record waits for no more than these.
  private static final int MOST_IDS = 2_000;

  private final JdbcClient jdbc;

  DueRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param neighbours whether the records are meant that these are linked with
  public record Due(long id, ObjectTypeId objectType, boolean neighbours, List<Long> ids) {
  }

  /// In the transaction under way.
  public void add(ObjectTypeId objectType, Collection<Long> ids, boolean neighbours) {
    var all = ids.stream().distinct().sorted().toList();
    for (var from = 0; from < all.size(); from += MOST_IDS) {
      jdbc.sql("INSERT INTO crm_rollup_due (object_type, neighbours, ids) VALUES (?, ?, ?)").param(objectType.value()).param(neighbours)
          .param(all.subList(from, Math.min(from + MOST_IDS, all.size())).toString()).update();
    }
  }

  private static final String ADD_WORN_OFF = """
      INSERT INTO crm_rollup_due (object_type, neighbours, ids)
      SELECT object_type, FALSE, CONCAT('[', GROUP_CONCAT(id), ']') FROM (
        SELECT object_type, id FROM crm_rollup WHERE until_at <= UTC_TIMESTAMP(3) ORDER BY until_at LIMIT 50) worn GROUP BY object_type
      """;

  /// Values whose moment has come.
  public void addWornOff() {
    jdbc.sql(ADD_WORN_OFF).update();
  }

  /// Keeps all other workers out until the transaction ends.
  ///
  /// @return false if one is at it
  public boolean hold() {
    return jdbc.sql("SELECT next_id FROM crm_id_block WHERE name = 'roll-ups' FOR UPDATE SKIP LOCKED").query(Long.class).optional()
        .isPresent();
  }

  /// The oldest of those that are stored.
  public List<Due> oldest() {
    var read = read("SELECT id, object_type, neighbours, ids FROM crm_rollup_due ORDER BY id LIMIT ?");
    var ids = 0;
    var rows = 0;
    while (rows < read.size() && ids < MOST_IDS) {
      ids += read.get(rows++).ids().size();
    }
    return read.subList(0, rows);
  }

  /// The newest of those that are stored and soon done, such as the change of a person who waits, whatever an import left before.
  public List<Due> newestFew() {
    return read("SELECT id, object_type, neighbours, ids FROM crm_rollup_due WHERE CHAR_LENGTH(ids) < " + SHORT
        + " ORDER BY id DESC LIMIT ?");
  }

  private List<Due> read(String sql) {
    return jdbc.sql(sql).param(SOME).query((row, number) ->
            new Due(row.getLong(1), new ObjectTypeId(row.getString(2)), row.getBoolean(3), ids(row.getString(4)))).list();
  }

  private static List<Long> ids(String json) {
    return Stream.of(json.substring(1, json.length() - 1).split(",")).map(String::strip).map(Long::valueOf).toList();
  }

  public void remove(List<Due> done) {
    if (!done.isEmpty()) {
      jdbc.sql("DELETE FROM crm_rollup_due WHERE id IN (:ids)").param("ids", new ArrayList<>(done.stream().map(Due::id).toList())).update();
    }
  }
}
