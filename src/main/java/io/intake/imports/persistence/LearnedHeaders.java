package io.intake.imports.persistence;

import io.intake.properties.ObjectTypeId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where people had columns go before.
@Component
public class LearnedHeaders {

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  LearnedHeaders(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /// What a header stood for.
  public record Learned(String header, ObjectTypeId objectType, String property) {
  }

  /// The latest choice of each header, among choices for some object types.
  public Map<String, Learned> find(Collection<String> headers, Collection<ObjectTypeId> objectTypes) {
    if (headers.isEmpty()) {
      return Map.of();
    }
    var latest = new LinkedHashMap<String, Learned>();
    jdbc.sql("""
        SELECT header, object_type, property FROM import_learned_header
        WHERE header IN (:headers) AND object_type IN (:types) ORDER BY last_used, object_type DESC
        """).param("headers", headers).param("types", objectTypes.stream().map(ObjectTypeId::value).toList())
        .query((row, number) -> new Learned(row.getString(1), new ObjectTypeId(row.getString(2)), row.getString(3))).list()
        .forEach(learned -> latest.put(learned.header(), learned));
    return latest;
  }

  /// Counts choices; one that differs from before starts anew. All lock their rows in the same order.
  public void add(List<Learned> choices) {
    batches.batchUpdate("""
        INSERT INTO import_learned_header (header, object_type, property, times, last_used) VALUES (?, ?, ?, 1, UTC_TIMESTAMP(3))
        ON DUPLICATE KEY UPDATE times = IF(property = VALUES(property), times + 1, 1), property = VALUES(property),
          last_used = VALUES(last_used)
        """, choices.stream().sorted(Comparator.comparing(Learned::header))
        .map(choice -> new Object[] {choice.header(), choice.objectType().value(), choice.property()}).toList());
  }

  /// Forgets what headers stood for.
  public void remove(Collection<String> headers, ObjectTypeId objectType) {
    batches.batchUpdate("DELETE FROM import_learned_header WHERE header = ? AND object_type = ?",
        headers.stream().sorted().map(header -> new Object[] {header, objectType.value()}).toList());
  }
}
