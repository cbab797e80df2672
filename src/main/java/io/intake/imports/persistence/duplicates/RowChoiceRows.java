package io.intake.imports.persistence.duplicates;

import io.intake.imports.ChosenRows;
import io.intake.imports.ImportId;
import io.intake.imports.RowChoice;
import io.intake.imports.fixing.FixSet;
import io.intake.properties.ObjectTypeId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What people chose for single rows of their drafts.
@Component
public class RowChoiceRows {

  private static final int SLICE = 1000;

  private final JdbcTemplate batches;
  private final JdbcClient jdbc;

  RowChoiceRows(JdbcTemplate batches, JdbcClient jdbc) {
    this.batches = batches;
    this.jdbc = jdbc;
  }

  private record Stored(ObjectTypeId objectType, int lineNumber, RowChoice.Kind kind, LocalDateTime decidedAt) {
  }

  private record Together(ObjectTypeId objectType, RowChoice.Kind kind, LocalDateTime decidedAt) {
  }

  /// Keeps choices that were made in one go, by the number of their line.
  @Transactional
  public void put(ImportId id, ObjectTypeId objectType, Map<Integer, RowChoice> choices, Instant at) {
    batches.batchUpdate("""
        INSERT INTO import_row_choice (import_id, line_no, object_type, choice, record_id, decided_at) VALUES (?, ?, ?, ?, ?, ?)
        ON DUPLICATE KEY UPDATE choice = VALUES(choice), record_id = VALUES(record_id), decided_at = VALUES(decided_at)
        """, choices.entrySet(), SLICE, (statement, choice) -> {
          statement.setLong(1, id.value());
          statement.setInt(2, choice.getKey());
          statement.setString(3, objectType.value());
          statement.setString(4, choice.getValue().kind().name());
          statement.setLong(5, choice.getValue().recordId());
          statement.setObject(6, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        });
  }

  @Transactional
  public void remove(ImportId id, ObjectTypeId objectType, Collection<Integer> lines) {
    var all = List.copyOf(lines);
    for (var from = 0; from < all.size(); from += SLICE) {
      jdbc.sql("DELETE FROM import_row_choice WHERE import_id = :id AND object_type = :type AND line_no IN (:lines)")
          .param("id", id.value()).param("type", objectType.value())
          .param("lines", all.subList(from, Math.min(all.size(), from + SLICE))).update();
    }
  }

  /// Those chosen in one go together, latest first.
  public List<ChosenRows> list(ImportId id) {
    var together = new LinkedHashMap<Together, List<Integer>>();
    jdbc.sql("""
            SELECT object_type, line_no, choice, decided_at FROM import_row_choice WHERE import_id = ?
            ORDER BY decided_at DESC, object_type, choice, line_no
            """)
        .param(id.value())
        .query((row, number) -> new Stored(new ObjectTypeId(row.getString(1)), row.getInt(2), RowChoice.Kind.valueOf(row.getString(3)),
            row.getObject(4, LocalDateTime.class)))
        .list().forEach(stored -> together.computeIfAbsent(
            new Together(stored.objectType(), stored.kind(), stored.decidedAt()), first -> new ArrayList<>()).add(stored.lineNumber()));
    return together.entrySet().stream()
        .map(each -> new ChosenRows(each.getKey().objectType(), each.getKey().kind(), List.copyOf(each.getValue()))).toList();
  }

  /// Those that change what becomes of a row.
  public List<FixSet.Choice> effective(ImportId id) {
    return jdbc.sql("SELECT line_no, object_type, record_id FROM import_row_choice WHERE import_id = ? AND choice <> ? ORDER BY line_no")
        .param(id.value()).param(RowChoice.Kind.CREATE.name())
        .query((row, number) -> new FixSet.Choice(row.getInt(1), new ObjectTypeId(row.getString(2)), row.getLong(3))).list();
  }

  @Transactional
  public void clear(ImportId id) {
    jdbc.sql("DELETE FROM import_row_choice WHERE import_id = ?").param(id.value()).update();
  }
}
