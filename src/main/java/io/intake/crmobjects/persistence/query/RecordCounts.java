package io.intake.crmobjects.persistence.query;

import io.intake.properties.ObjectTypeId;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How many active records each object type has. Whoever makes, archives or restores some adds a row in the same transaction: rows of
/// their own, so that nobody waits for another.
@Component
public class RecordCounts {

  /// Rows of one type that are worth being made one.
  private static final int MANY = 100;

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

  private void remove(List<Long> ids) {
    if (!ids.isEmpty()) {
      var marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
      jdbc.update("DELETE FROM crm_record_count WHERE id IN (" + marks + ")", Stream.of(ids.toArray()).toArray());
    }
  }
}
