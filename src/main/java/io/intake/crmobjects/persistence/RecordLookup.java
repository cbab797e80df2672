package io.intake.crmobjects.persistence;

import io.intake.crmobjects.RecordKey;
import io.intake.crmobjects.RecordSource;
import io.intake.crmobjects.StoredRecord;
import io.intake.crmobjects.persistence.care.MergedIds;
import io.intake.properties.ObjectTypeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds many records at once, by identifiers or by ids.
@Component
class RecordLookup {

  /// Keys sent with one statement: the best of what was measured, see docs/decisions/0006.
  private static final int SLICE = 5000;

  private final JdbcClient jdbc;
  private final MergedIds merged;

  RecordLookup(JdbcClient jdbc, MergedIds merged) {
    this.jdbc = jdbc;
    this.merged = merged;
  }

  // The primary key is forced: right after a first load the optimizer takes the table for empty, and any index for as good.
  private static final String BY_KEYS = """
      SELECT k.value, r.id, r.version, r.properties, r.updated_by
      FROM JSON_TABLE(?, '$[*]' COLUMNS (wanted VARCHAR(512) PATH '$')) w
      STRAIGHT_JOIN crm_key k ON k.object_type = ? AND k.property = ? AND k.value = w.wanted COLLATE utf8mb4_bin
      STRAIGHT_JOIN crm_record r FORCE INDEX (PRIMARY) ON r.object_type = k.object_type AND r.id = k.record_id
      WHERE r.archived_at IS NULL
      """;

  Map<RecordKey, StoredRecord> byKeys(ObjectTypeId objectType, Collection<RecordKey> keys) {
    var found = new HashMap<RecordKey, StoredRecord>();
    var byProperty = keys.stream().collect(Collectors.groupingBy(RecordKey::property));
    byProperty.forEach((property, ofProperty) -> slices(ofProperty).forEach(slice ->
        jdbc.sql(BY_KEYS).param(texts(slice)).param(objectType.value()).param(property)
            .query((RowCallbackHandler) row -> found.put(new RecordKey(property, row.getString(1)), stored(row, 2)))));
    return found;
  }

  private static final String BY_IDS = """
      SELECT r.id, r.version, r.properties, r.updated_by
      FROM JSON_TABLE(?, '$[*]' COLUMNS (wanted BIGINT PATH '$')) w
      STRAIGHT_JOIN crm_record r FORCE INDEX (PRIMARY) ON r.object_type = ? AND r.id = w.wanted
      WHERE r.archived_at IS NULL
      """;

  Map<Long, StoredRecord> byIds(ObjectTypeId objectType, Collection<Long> ids) {
    var found = new HashMap<Long, StoredRecord>();
    slices(ids.stream().distinct().toList()).forEach(slice ->
        jdbc.sql(BY_IDS).param(slice.toString()).param(objectType.value())
            .query((RowCallbackHandler) row -> found.put(row.getLong(1), stored(row, 1))));
    var missing = ids.stream().filter(id -> !found.containsKey(id)).distinct().toList();
    if (!missing.isEmpty()) {
      follow(objectType, missing, found);
    }
    return found;
  }

  // Reads along the primary key: no index leads to the values, and few records are archived.
  private static final String AFTER = """
      SELECT id, version, properties, updated_by FROM crm_record FORCE INDEX (PRIMARY)
      WHERE object_type = ? AND id > ? AND archived_at IS NULL ORDER BY id LIMIT ?
      """;

  List<StoredRecord> after(ObjectTypeId objectType, long afterId, int limit, Set<String> properties) {
    return jdbc.sql(AFTER).param(objectType.value()).param(afterId).param(limit)
        .query((row, number) -> new StoredRecord(row.getLong(1), row.getLong(2), PropertiesJson.read(row.getString(3), properties),
            Sources.parse(row.getString(4)))).list();
  }

  /// The numbers of merged records lead to the records they became part of.
  private void follow(ObjectTypeId objectType, List<Long> missing, Map<Long, StoredRecord> found) {
    var others = merged.follow(objectType, missing);
    if (!others.isEmpty()) {
      var led = byIds(objectType, Set.copyOf(others.values()));
      others.forEach((old, other) -> Optional.ofNullable(led.get(other)).ifPresent(record -> found.put(old, record)));
    }
  }

  private static StoredRecord stored(ResultSet row, int first) throws SQLException {
    return new StoredRecord(row.getLong(first), row.getLong(first + 1), PropertiesJson.read(row.getString(first + 2)),
        Sources.parse(row.getString(first + 3)));
  }

  private static String texts(List<RecordKey> keys) {
    var json = new StringBuilder("[");
    for (var key : keys) {
      if (json.length() > 1) {
        json.append(',');
      }
      PropertiesJson.appendText(json, key.value());
    }
    return json.append(']').toString();
  }

  private static <T> List<List<T>> slices(List<T> all) {
    var slices = new ArrayList<List<T>>();
    for (var from = 0; from < all.size(); from += SLICE) {
      slices.add(all.subList(from, Math.min(from + SLICE, all.size())));
    }
    return slices;
  }

  /// Sources as the columns keep them: `KIND:id`.
  static final class Sources {

    private Sources() {
    }

    static RecordSource parse(String text) {
      var colon = text.indexOf(':');
      return new RecordSource(text.substring(0, colon), text.substring(colon + 1));
    }

    static String format(RecordSource source) {
      return source.kind() + ":" + source.id();
    }
  }
}
