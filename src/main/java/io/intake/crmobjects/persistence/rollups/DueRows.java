package io.intake.crmobjects.persistence.rollups;

import io.intake.properties.ObjectTypeId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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
  /// Ids of one row, and of one transaction unless its first row has more.
  private static final int MOST_IDS = 1_000;
  /// Characters of the ids of what a person may have changed.
  private static final int SHORT = 4_000;

  private final JdbcClient jdbc;

  DueRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param id of the row
  /// @param neighbours whether the records are meant that these are linked with
  public record Due(long id, ObjectTypeId objectType, boolean neighbours, List<Long> ids) {
  }

  /// In the transaction under way.
  ///
  /// @return the rows it became
  public List<Due> add(ObjectTypeId objectType, Collection<Long> ids, boolean neighbours) {
    var all = ids.stream().distinct().sorted().toList();
    var added = new ArrayList<Due>();
    for (var from = 0; from < all.size(); from += MOST_IDS) {
      var slice = all.subList(from, Math.min(from + MOST_IDS, all.size()));
      var key = new GeneratedKeyHolder();
      jdbc.sql("INSERT INTO crm_rollup_due (object_type, neighbours, ids) VALUES (?, ?, ?)").param(objectType.value()).param(neighbours)
          .param(slice.toString()).update(key, "id");
      added.add(new Due(Objects.requireNonNull(key.getKey()).longValue(), objectType, neighbours, slice));
    }
    return added;
  }

  /// Those of these rows that nobody worked out meanwhile.
  public List<Due> list(Collection<Due> rows) {
    return read(jdbc.sql("SELECT id, object_type, neighbours, ids FROM crm_rollup_due WHERE id IN (:rows)").param("rows", ids(rows)));
  }

  private static final String NEWEST_SHORT = """
      SELECT id, object_type, neighbours, ids FROM (
        SELECT id, object_type, neighbours, ids, not_before FROM crm_rollup_due ORDER BY id DESC LIMIT 20) n
      WHERE CHAR_LENGTH(ids) < :short AND not_before IS NULL ORDER BY id DESC LIMIT :most
      """;

  private static final String OLDEST = """
      SELECT id, object_type, neighbours, ids FROM crm_rollup_due WHERE not_before IS NULL OR not_before <= :now ORDER BY id LIMIT :most
      """;

  /// Some of those that are stored: a few of the newest ones, which may be of a person who looks, and then the oldest. Those that are put
  /// aside come when their time has come.
  public List<Due> some(Instant now) {
    var newest = read(jdbc.sql(NEWEST_SHORT).param("short", SHORT).param("most", NEWEST));
    var oldest = read(jdbc.sql(OLDEST).param("now", utc(now)).param("most", SOME));
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

  private static List<Long> ids(Collection<Due> rows) {
    return rows.stream().map(Due::id).toList();
  }

  public void remove(Collection<Due> done) {
    jdbc.sql("DELETE FROM crm_rollup_due WHERE id IN (:ids)").param("ids", ids(done)).update();
  }

  /// It stays due, but does not keep others waiting.
  public void putAside(Due due, Instant until) {
    jdbc.sql("UPDATE crm_rollup_due SET not_before = ? WHERE id = ?").param(utc(until)).param(due.id()).update();
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
