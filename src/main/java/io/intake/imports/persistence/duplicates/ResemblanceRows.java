package io.intake.imports.persistence.duplicates;

import io.intake.imports.DuplicateFinding;
import io.intake.imports.ImportId;
import io.intake.properties.ObjectTypeId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The possible doubles that were found in the rows of plans.
@Component
public class ResemblanceRows {

  private static final int SLICE = 1000;

  private final JdbcTemplate batches;
  private final JdbcClient jdbc;

  ResemblanceRows(JdbcTemplate batches, JdbcClient jdbc) {
    this.batches = batches;
    this.jdbc = jdbc;
  }

  /// Which rows are meant.
  public record Key(DuplicateFinding.Kind kind, ObjectTypeId objectType) {
  }

  /// A row that resembles another one or a record.
  ///
  /// @param other number of a record or of a line
  public record Pair(Key key, int lineNumber, long other) {
  }

  /// Puts what was found in the place of what was found before.
  ///
  /// @param counts how many there are, listed or not
  @Transactional(propagation = Propagation.MANDATORY)
  public void replace(ImportId id, List<Pair> pairs, Map<Key, Long> counts) {
    clear(id);
    batches.batchUpdate("INSERT INTO import_resemblance (import_id, kind, object_type, line_no, other) VALUES (?, ?, ?, ?, ?)",
        pairs, SLICE, (statement, pair) -> {
          statement.setLong(1, id.value());
          statement.setString(2, pair.key().kind().name());
          statement.setString(3, pair.key().objectType().value());
          statement.setInt(4, pair.lineNumber());
          statement.setLong(5, pair.other());
        });
    counts.forEach((key, found) ->
        jdbc.sql("INSERT INTO import_resemblance_count (import_id, kind, object_type, found) VALUES (?, ?, ?, ?)")
            .param(id.value()).param(key.kind().name()).param(key.objectType().value()).param(found).update());
    setSearched(id, true);
  }

  /// Nothing is found any more.
  @Transactional
  public void clear(ImportId id) {
    jdbc.sql("DELETE FROM import_resemblance WHERE import_id = ?").param(id.value()).update();
    jdbc.sql("DELETE FROM import_resemblance_count WHERE import_id = ?").param(id.value()).update();
    setSearched(id, false);
  }

  /// Notes whether what is found holds for the plan as it is.
  @Transactional
  public void setSearched(ImportId id, boolean finished) {
    jdbc.sql("""
            INSERT INTO import_resemblance_search (import_id, finished) VALUES (?, ?)
            ON DUPLICATE KEY UPDATE finished = VALUES(finished)
            """)
        .param(id.value()).param(finished).update();
  }

  public boolean isSearched(ImportId id) {
    return jdbc.sql("SELECT finished FROM import_resemblance_search WHERE import_id = ?").param(id.value()).query(Boolean.class)
        .optional().orElse(false);
  }

  private static final String FINDINGS = """
      SELECT n.kind, n.object_type, n.found, COUNT(DISTINCT r.line_no),
        COUNT(DISTINCT CASE WHEN c.line_no IS NOT NULL THEN r.line_no END)
      FROM import_resemblance_count n
      LEFT JOIN import_resemblance r ON r.import_id = n.import_id AND r.kind = n.kind AND r.object_type = n.object_type
      LEFT JOIN import_row_choice c ON c.import_id = r.import_id AND c.line_no = r.line_no AND c.object_type = r.object_type
      WHERE n.import_id = ? GROUP BY n.kind, n.object_type, n.found ORDER BY n.kind, n.object_type
      """;

  public List<DuplicateFinding> findings(ImportId id) {
    return jdbc.sql(FINDINGS).param(id.value())
        .query((row, number) -> finding(DuplicateFinding.Kind.valueOf(row.getString(1)), new ObjectTypeId(row.getString(2)),
            row.getLong(3), row.getLong(4), row.getLong(5))).list();
  }

  private static DuplicateFinding finding(DuplicateFinding.Kind kind, ObjectTypeId type, long found, long listed, long decided) {
    return kind.isToBeDecided() ? new DuplicateFinding(kind, type, found - decided, listed - decided)
        : new DuplicateFinding(kind, type, found, listed);
  }

  /// Lines of a finding in the order of the file; of those that are to be decided only the ones nobody decided about.
  public List<Integer> lines(ImportId id, Key key, int offset, int limit) {
    return jdbc.sql("""
            SELECT DISTINCT r.line_no FROM import_resemblance r
            WHERE r.import_id = :id AND r.kind = :kind AND r.object_type = :type AND (:all OR NOT EXISTS (
              SELECT 1 FROM import_row_choice c
              WHERE c.import_id = r.import_id AND c.line_no = r.line_no AND c.object_type = r.object_type))
            ORDER BY r.line_no LIMIT :limit OFFSET :offset
            """)
        .param("id", id.value()).param("kind", key.kind().name()).param("type", key.objectType().value())
        .param("all", !key.kind().isToBeDecided()).param("limit", limit).param("offset", offset)
        .query((row, number) -> row.getInt(1)).list();
  }

  /// What these lines resemble.
  public List<Pair> pairs(ImportId id, Key key, Collection<Integer> lines) {
    return lines.isEmpty() ? List.of() : jdbc.sql("""
            SELECT line_no, other FROM import_resemblance
            WHERE import_id = :id AND kind = :kind AND object_type = :type AND line_no IN (:lines) ORDER BY line_no, other
            """)
        .param("id", id.value()).param("kind", key.kind().name()).param("type", key.objectType().value()).param("lines", lines)
        .query((row, number) -> new Pair(key, row.getInt(1), row.getLong(2))).list();
  }

  /// The lines that somebody chose something for.
  public List<Integer> chosenLines(ImportId id, ObjectTypeId objectType) {
    return jdbc.sql("SELECT line_no FROM import_row_choice WHERE import_id = ? AND object_type = ?").param(id.value())
        .param(objectType.value()).query((row, number) -> row.getInt(1)).list();
  }
}
