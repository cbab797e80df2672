package io.intake.crmobjects.persistence.rollups;

import io.intake.crmobjects.persistence.PropertiesJson;
import io.intake.properties.ObjectTypeId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// The table of the values that were worked out. A record without any has no row.
@Component
public class RollUpRows {

  /// Records whose values wore off that are worked out in one transaction.
  private static final int SOME = 1_000;

  private final JdbcTemplate jdbc;

  RollUpRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// @param until when the values are no longer true by themselves
  public record Row(long id, Map<String, String> values, Optional<Instant> until) {

    private boolean isEmpty() {
      return values.isEmpty() && until.isEmpty();
    }
  }

  /// In place of what was there.
  public void store(ObjectTypeId objectType, List<Row> rows) {
    var kept = rows.stream().collect(Collectors.partitioningBy(row -> !row.isEmpty()));
    put(objectType, kept.getOrDefault(true, List.of()));
    remove(objectType, kept.getOrDefault(false, List.of()).stream().map(Row::id).toList());
  }

  private static final String PUT = """
      INSERT INTO crm_rollup (object_type, id, properties, until_at) VALUES (?, ?, ?, ?)
      ON DUPLICATE KEY UPDATE properties = VALUES(properties), until_at = VALUES(until_at)
      """;

  private void put(ObjectTypeId objectType, List<Row> rows) {
    jdbc.batchUpdate(PUT, rows, Math.max(1, rows.size()), (statement, row) -> {
      statement.setString(1, objectType.value());
      statement.setLong(2, row.id());
      statement.setString(3, PropertiesJson.write(row.values()));
      statement.setObject(4, row.until().map(RollUpRows::utc).orElse(null));
    });
  }

  private static final String REMOVE = """
      DELETE u FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) w
      STRAIGHT_JOIN crm_rollup u FORCE INDEX (PRIMARY) ON u.object_type = ? AND u.id = w.id
      """;

  private void remove(ObjectTypeId objectType, List<Long> ids) {
    if (!ids.isEmpty()) {
      jdbc.update(REMOVE, ids.toString(), objectType.value());
    }
  }

  private static final String WORN_OFF = """
      SELECT object_type, id FROM crm_rollup WHERE until_at <= ? ORDER BY until_at LIMIT ?
      """;

  private record Worn(ObjectTypeId objectType, long id) {
  }

  private static final String TAKE = """
      UPDATE crm_rollup SET until_at = NULL WHERE object_type = ? AND id = ?
      """;

  /// Some of the records whose values are no longer true by themselves. They are not told again.
  public Map<ObjectTypeId, List<Long>> takeWornOff(Instant now) {
    var worn = jdbc.query(WORN_OFF, (row, number) -> new Worn(new ObjectTypeId(row.getString(1)), row.getLong(2)), utc(now), SOME);
    jdbc.batchUpdate(TAKE, worn, Math.max(1, worn.size()), (statement, row) -> {
      statement.setString(1, row.objectType().value());
      statement.setLong(2, row.id());
    });
    return worn.stream().collect(Collectors.groupingBy(Worn::objectType, Collectors.mapping(Worn::id, Collectors.toList())));
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
