package io.intake.crmobjects.persistence.rollups;

import io.intake.properties.ObjectTypeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/// The table of what has to be worked out anew.
@Component
public class DueRows {

  /// Changes that are looked at for one transaction.
  private static final int SOME = 50;
  /// Of these the ones that are taken first, whatever an import left before.
  private static final int NEWEST = 5;
  /// Ids of one row, and of one transaction unless its first row has more: whoever waits for it waits some tenths of a second.
  private static final int MOST_IDS = 1_000;
  /// Characters of the ids of what a person may have changed.
  private static final int SHORT = 4_000;

  private final JdbcClient jdbc;

  DueRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param id of the row; 0 for what stands in none
  /// @param neighbours whether the records are meant that these are linked with
  public record Due(long id, ObjectTypeId objectType, boolean neighbours, List<Long> ids) {

    static Due unasked(ObjectTypeId objectType, List<Long> ids) {
      return new Due(0, objectType, false, ids);
    }
  }

  /// In the transaction under way.
  ///
  /// @return the rows it became
  public List<Long> add(ObjectTypeId objectType, Collection<Long> ids, boolean neighbours) {
    var all = ids.stream().distinct().sorted().toList();
    var added = new ArrayList<Long>();
    for (var from = 0; from < all.size(); from += MOST_IDS) {
      var key = new GeneratedKeyHolder();
      jdbc.sql("INSERT INTO crm_rollup_due (object_type, neighbours, ids) VALUES (?, ?, ?)").param(objectType.value()).param(neighbours)
          .param(all.subList(from, Math.min(from + MOST_IDS, all.size())).toString()).update(key, "id");
      added.add(Objects.requireNonNull(key.getKey()).longValue());
    }
    return added;
  }

  /// Keeps all other workers out until the transaction ends. Whoever comes after another one waits in turn.
  ///
  /// @throws org.springframework.dao.PessimisticLockingFailureException if that takes seconds
  public void hold() {
    jdbc.sql("SET SESSION innodb_lock_wait_timeout = 5").update();
    try {
      jdbc.sql("SELECT next_id FROM crm_id_block WHERE name = 'roll-ups' FOR UPDATE").query(Long.class).single();
    } finally {
      jdbc.sql("SET SESSION innodb_lock_wait_timeout = DEFAULT").update();
    }
  }

  /// Those of these rows that nobody worked out meanwhile.
  public List<Due> list(Collection<Long> rows) {
    return read(jdbc.sql("SELECT id, object_type, neighbours, ids FROM crm_rollup_due WHERE id IN (:rows)").param("rows", rows));
  }

  private static final String NEWEST_SHORT = """
      SELECT id, object_type, neighbours, ids FROM (SELECT id, object_type, neighbours, ids FROM crm_rollup_due ORDER BY id DESC LIMIT 20) n
      WHERE CHAR_LENGTH(ids) < :short ORDER BY id DESC LIMIT :most
      """;

  /// Some of those that are stored: a few of the newest ones, which may be of a person who looks, and then the oldest.
  public List<Due> some() {
    var newest = read(jdbc.sql(NEWEST_SHORT).param("short", SHORT).param("most", NEWEST));
    var oldest = read(jdbc.sql("SELECT id, object_type, neighbours, ids FROM crm_rollup_due ORDER BY id LIMIT :most")
        .param("most", SOME));
    var taken = new ArrayList<Due>();
    var ids = 0;
    for (var due : Stream.concat(newest.stream(), oldest.stream()).distinct().toList()) {
      ids += due.ids().size();
      if (!taken.isEmpty() && ids > MOST_IDS) {
        break;
      }
      taken.add(due);
    }
    return taken;
  }

  private static List<Due> read(JdbcClient.StatementSpec asked) {
    return asked.query((row, number) ->
        new Due(row.getLong(1), new ObjectTypeId(row.getString(2)), row.getBoolean(3), ids(row.getString(4)))).list();
  }

  private static List<Long> ids(String json) {
    return Stream.of(json.substring(1, json.length() - 1).split(",")).map(String::strip).map(Long::valueOf).toList();
  }

  /// To be called while it is held. The number that is held is another one from now on, so that every node looks anew.
  public void remove(List<Due> done) {
    jdbc.sql("DELETE FROM crm_rollup_due WHERE id IN (:ids)").param("ids", done.stream().map(Due::id).toList()).update();
    jdbc.sql("UPDATE crm_id_block SET next_id = next_id + 1 WHERE name = 'roll-ups'").update();
  }
}
