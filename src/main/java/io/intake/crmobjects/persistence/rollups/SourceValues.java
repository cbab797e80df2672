package io.intake.crmobjects.persistence.rollups;

import io.intake.crmobjects.persistence.PropertiesJson;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what roll-ups ask of linked records.
@Component
public class SourceValues {

  private static final int SLICE = 5000;
  /// What the row itself tells.
  private static final Set<String> OF_ROW = Set.of(Property.RECORD_ID, "createdate");

  private final JdbcClient jdbc;

  SourceValues(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static final String READ = """
      SELECT r.id, r.created_at, %s FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) w
      STRAIGHT_JOIN crm_record r FORCE INDEX (PRIMARY) ON r.object_type = ? AND r.id = w.id WHERE r.archived_at IS NULL
      """;

  /// Values by id, of those that are not archived.
  public Map<Long, Map<String, String>> of(ObjectTypeId objectType, Collection<Long> ids, Set<String> names) {
    var stored = names.stream().filter(name -> !OF_ROW.contains(name)).collect(Collectors.toSet());
    var sql = READ.formatted(stored.isEmpty() ? "'{}'" : "r.properties");
    var found = new HashMap<Long, Map<String, String>>();
    var all = List.copyOf(ids);
    for (var from = 0; from < all.size(); from += SLICE) {
      jdbc.sql(sql).param(all.subList(from, Math.min(from + SLICE, all.size())).toString()).param(objectType.value())
          .query((RowCallbackHandler) row -> found.put(row.getLong(1), values(row, stored)));
    }
    return found;
  }

  private static Map<String, String> values(ResultSet row, Set<String> stored) throws SQLException {
    var values = new HashMap<>(PropertiesJson.read(row.getString(3), stored));
    values.put(Property.RECORD_ID, Long.toString(row.getLong(1)));
    values.put("createdate", row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS).toString());
    return values;
  }
}
