package io.intake.crmobjects.persistence.rollups;

import io.intake.crmobjects.persistence.PropertiesJson;
import io.intake.properties.ObjectTypeId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// The table of the values that were worked out.
@Component
public class RollUpRows {

  private final JdbcTemplate jdbc;

  RollUpRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// @param until when the values are no longer true by themselves
  public record Row(long id, Map<String, String> values, Optional<Instant> until) {
  }

  private static final String STORE = """
      INSERT INTO crm_rollup (object_type, id, properties, until_at) VALUES (?, ?, ?, ?)
      ON DUPLICATE KEY UPDATE properties = VALUES(properties), until_at = VALUES(until_at)
      """;

  /// In place of what was there.
  public void store(ObjectTypeId objectType, List<Row> rows) {
    jdbc.batchUpdate(STORE, rows, Math.max(1, rows.size()), (statement, row) -> {
      statement.setString(1, objectType.value());
      statement.setLong(2, row.id());
      statement.setString(3, PropertiesJson.write(row.values()));
      statement.setObject(4, row.until().map(until -> LocalDateTime.ofInstant(until, ZoneOffset.UTC)).orElse(null));
    });
  }
}
