package io.intake.crmobjects.persistence.care;

import io.intake.properties.ObjectTypeId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
      FROM crm_record r WHERE r.object_type = :type AND r.archived_at IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM crm_merged m WHERE m.object_type = r.object_type AND m.old_id = r.id)
      """;
  /// @param words each of which must occur
  /// @return when each was archived, the latest first
  public Map<Long, Instant> page(ObjectTypeId objectType, List<String> words, int offset, int limit) {
    var found = new LinkedHashMap<Long, Instant>();
    archived("SELECT r.id, r.archived_at ", objectType, words, " ORDER BY r.archived_at DESC, r.id DESC LIMIT :limit OFFSET :offset")
        .param("limit", limit).param("offset", offset)
        .query((RowCallbackHandler) row ->
            found.put(row.getLong(1), row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC)));
    return found;
  }

  /// @param words each of which must occur
  public long count(ObjectTypeId objectType, List<String> words) {
    return archived("SELECT COUNT(*) ", objectType, words, "").query(Long.class).single();
  }

  private JdbcClient.StatementSpec archived(String select, ObjectTypeId objectType, List<String> words, String end) {
    var conditions = IntStream.range(0, words.size()).mapToObj(number -> " AND r.search_text LIKE :word" + number)
        .collect(Collectors.joining());
    var statement = jdbc.sql(select + ARCHIVED + conditions + end).param("type", objectType.value());
    for (var number = 0; number < words.size(); number++) {
      statement = statement.param("word" + number, pattern(words.get(number)));
    }
    return statement;
  }

  private static String pattern(String word) {
    return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }

  private static final String DUE = "SELECT id FROM crm_record WHERE object_type = ? AND archived_at < ? ORDER BY archived_at LIMIT ?";

  /// The records that were archived before a moment, merged ones too.
  public List<Long> due(ObjectTypeId objectType, Instant before, int limit) {
    return jdbc.sql(DUE).params(objectType.value(), LocalDateTime.ofInstant(before, ZoneOffset.UTC), limit)
        .query((row, number) -> row.getLong(1)).list();
  }

  private static final String STILL = """
      SELECT id FROM crm_record WHERE object_type = :type AND id IN (:ids) AND archived_at IS NOT NULL ORDER BY id FOR UPDATE
      """;

  /// Those of them that nobody restored meanwhile; none can be restored until the transaction ends.
  public List<Long> hold(ObjectTypeId objectType, List<Long> ids) {
    return jdbc.sql(STILL).param("type", objectType.value()).param("ids", ids).query((row, number) -> row.getLong(1)).list();
  }

  /// The change batches that tell of these records, each once.
  public List<String> batches(ObjectTypeId objectType, List<Long> ids) {
    return jdbc.sql("SELECT batches FROM crm_record WHERE object_type = :type AND id IN (:ids)").param("type", objectType.value())
        .param("ids", ids).query((row, number) -> row.getString(1).strip()).list().stream()
        .flatMap(text -> Stream.of(text.split(" "))).filter(id -> !id.isEmpty()).distinct().toList();
  }
}
