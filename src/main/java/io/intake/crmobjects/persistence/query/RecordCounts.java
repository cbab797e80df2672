package io.intake.crmobjects.persistence.query;

import io.intake.properties.ObjectTypeId;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How many active records each object type has. Whoever makes, archives or restores some adds a row in the same transaction: rows of
/// their own, so that nobody waits for another.
@Component
public class RecordCounts {

  /// Rows of one type that are worth being made one.
  private static final int MANY = 100;

  private static final Logger LOG = LoggerFactory.getLogger(RecordCounts.class);

  private final JdbcTemplate jdbc;

  RecordCounts(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// In the transaction under way.
  ///
  /// @param added how many more there are; negative for fewer
  public void add(ObjectTypeId objectType, int added) {
    if (added != 0) {
      jdbc.update("INSERT INTO crm_record_count (object_type, added) VALUES (?, ?)", objectType.value(), added);
    }
  }

  long of(ObjectTypeId objectType) {
    return Objects.requireNonNull(jdbc.queryForObject("SELECT COALESCE(SUM(added), 0) FROM crm_record_count WHERE object_type = ?",
        Long.class, objectType.value()));
  }

  private record Part(long id, long added) {
  }

  /// Makes one row of many.
  @Transactional
  public void putTogether() {
    var types = jdbc.query("SELECT object_type FROM crm_record_count GROUP BY object_type HAVING COUNT(*) > " + MANY,
        (row, number) -> row.getString(1));
    for (var type : types) {
      // those of transactions under way are left for the next time
      var parts = jdbc.query("SELECT id, added FROM crm_record_count WHERE object_type = ? FOR UPDATE SKIP LOCKED",
          (row, number) -> new Part(row.getLong(1), row.getLong(2)), type);
      remove(parts.stream().map(Part::id).toList());
      add(new ObjectTypeId(type), Math.toIntExact(parts.stream().mapToLong(Part::added).sum()));
    }
  }

  /// Counts the records and mends what the sums say otherwise: a node of an older version wrote beside this one, say. One statement, so
  /// that both are seen as they are at one moment.
  @Transactional
  public void check() {
    var mended = jdbc.update("INSERT INTO crm_record_count (object_type, added) SELECT c.object_type, c.there - c.said FROM"
        + " (SELECT u.object_type, SUM(u.there) AS there, SUM(u.said) AS said FROM (SELECT object_type, COUNT(*) AS there, 0 AS said"
        + " FROM crm_record WHERE archived_at IS NULL GROUP BY object_type UNION ALL SELECT object_type, 0, SUM(added)"
        + " FROM crm_record_count GROUP BY object_type) u GROUP BY u.object_type) c WHERE c.there <> c.said");
    if (mended > 0) {
      LOG.warn("The number of records of {} object types was wrong and is mended; something wrote to crm_record past this program", mended);
    }
  }

  private void remove(List<Long> ids) {
    if (!ids.isEmpty()) {
      var marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
      jdbc.update("DELETE FROM crm_record_count WHERE id IN (" + marks + ")", Stream.of(ids.toArray()).toArray());
    }
  }
}
