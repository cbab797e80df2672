package io.intake.crmobjects.persistence.care;

import io.intake.properties.ObjectTypeId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds archived records that were not merged, and deletes what stands about records.
@Component
public class ArchivedRows {

  private final JdbcClient jdbc;

  ArchivedRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static final String ARCHIVED = """
      FROM crm_record r WHERE r.object_type = :type AND r.archived_at IS NOT NULL AND r.search_text LIKE :words
        AND NOT EXISTS (SELECT 1 FROM crm_merged m WHERE m.object_type = r.object_type AND m.old_id = r.id)
      """;
  private static final String PAGE =
      "SELECT r.id, r.archived_at " + ARCHIVED + " ORDER BY r.archived_at DESC, r.id DESC LIMIT :limit OFFSET :offset";

  /// @return when each was archived, the latest first
  public Map<Long, Instant> page(ObjectTypeId objectType, String words, int offset, int limit) {
    var found = new LinkedHashMap<Long, Instant>();
    jdbc.sql(PAGE).param("type", objectType.value()).param("words", pattern(words)).param("limit", limit).param("offset", offset)
        .query((RowCallbackHandler) row ->
            found.put(row.getLong(1), row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC)));
    return found;
  }

  public long count(ObjectTypeId objectType, String words) {
    return jdbc.sql("SELECT COUNT(*) " + ARCHIVED).param("type", objectType.value()).param("words", pattern(words))
        .query(Long.class).single();
  }

  private static String pattern(String words) {
    return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }

  private static final String DUE = "SELECT id FROM crm_record WHERE object_type = ? AND archived_at < ? ORDER BY archived_at LIMIT ?";

  /// The records that were archived before a moment, merged ones too.
  public List<Long> due(ObjectTypeId objectType, Instant before, int limit) {
    return jdbc.sql(DUE).params(objectType.value(), LocalDateTime.ofInstant(before, ZoneOffset.UTC), limit)
        .query((row, number) -> row.getLong(1)).list();
  }

  /// The change batches that tell of these records, each once.
  public List<String> batches(ObjectTypeId objectType, List<Long> ids) {
    return jdbc.sql("SELECT batches FROM crm_record WHERE object_type = :type AND id IN (:ids)").param("type", objectType.value())
        .param("ids", ids).query((row, number) -> row.getString(1).strip()).list().stream()
        .flatMap(text -> Stream.of(text.split(" "))).filter(id -> !id.isEmpty()).distinct().toList();
  }
}
