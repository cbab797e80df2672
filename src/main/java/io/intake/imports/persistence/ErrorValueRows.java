package io.intake.imports.persistence;

import io.intake.imports.ErrorEffect;
import io.intake.imports.ErrorGroup;
import io.intake.imports.ErrorValue;
import io.intake.imports.ImportError;
import io.intake.imports.ImportErrorType;
import io.intake.imports.ImportId;
import io.intake.imports.ImportPhase;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The errors of walks by the value that is wrong, and those of single lines.
@Component
public class ErrorValueRows {

  private static final int SLICE = 1000;
  private static final List<String> TYPES = Arrays.stream(ImportErrorType.values()).map(ImportErrorType::name).toList();
  private static final List<String> NOTES = Arrays.stream(ImportErrorType.values())
      .filter(type -> type.effect() == ErrorEffect.VALUE_NOTED).map(ImportErrorType::name).toList();

  private final JdbcClient jdbc;
  private final ErrorStore errors;
  private final FindingCounts counts;

  ErrorValueRows(JdbcClient jdbc, ErrorStore errors, FindingCounts counts) {
    this.jdbc = jdbc;
    this.errors = errors;
    this.counts = counts;
  }

  /// The different texts behind a finding, most rows first.
  public List<ErrorValue> list(ImportId id, ImportPhase phase, ErrorGroup group, int limit) {
    // Texts that differ in the spaces at their end are equal to the database, but for their length.
    return jdbc.sql("""
            SELECT invalid_value, COUNT(*), MIN(line_no) FROM import_error
            WHERE import_id = ? AND phase = ? AND error_type = ? AND column_no = ? AND object_type = ?
            GROUP BY invalid_value, CHAR_LENGTH(invalid_value) ORDER BY 2 DESC, 3 LIMIT ?
            """)
        .param(id.value()).param(phase.name()).param(group.type().name()).param(group.column()).param(group.objectType().value())
        .param(limit).query((row, number) -> new ErrorValue(row.getString(1), row.getLong(2), row.getInt(3))).list();
  }

  /// In how many rows each of these texts is wrong in a column; those that are nowhere are left out.
  public Map<String, Long> countRows(ImportId id, ImportPhase phase, int column, Collection<String> texts) {
    var all = List.copyOf(texts);
    var counts = new HashMap<String, Long>();
    for (var from = 0; from < all.size(); from += SLICE) {
      // With all types named the primary key leads to the column.
      jdbc.sql("""
              SELECT invalid_value, COUNT(DISTINCT line_no) FROM import_error
              WHERE import_id = :id AND phase = :phase AND error_type IN (:types) AND column_no = :column AND invalid_value IN (:texts)
              GROUP BY invalid_value, CHAR_LENGTH(invalid_value)
              """)
          .param("id", id.value()).param("phase", phase.name()).param("types", TYPES).param("column", column)
          .param("texts", all.subList(from, Math.min(all.size(), from + SLICE)))
          .query(row -> {
            counts.put(row.getString(1), row.getLong(2));
          });
    }
    return counts;
  }

  /// Adds the errors of a chunk, in the order of the file.
  public void add(ImportId id, ImportPhase phase, int chunkNo, List<ImportError> found) {
    errors.add(id, phase, found);
    counts.add(id, phase, chunkNo, found);
  }

  @Transactional
  public void clear(ImportId id, ImportPhase phase) {
    jdbc.sql("DELETE FROM import_error WHERE import_id = ? AND phase = ?").param(id.value()).param(phase.name()).update();
    counts.clear(id, phase);
  }

  /// Everything about some lines, in the order of the file.
  public List<ImportError> ofLines(ImportId id, ImportPhase phase, Collection<Integer> lines) {
    return lines.isEmpty() ? List.of() : jdbc.sql("""
            SELECT line_no, column_no, object_type, error_type, invalid_value
            FROM import_error WHERE import_id = :id AND phase = :phase AND line_no IN (:lines) ORDER BY line_no, ordinal
            """)
        .param("id", id.value()).param("phase", phase.name()).param("lines", lines).query((row, number) -> ErrorStore.error(row)).list();
  }

  /// Counts the errors of a chunk anew, after some of its lines got others.
  ///
  /// @param from its first line
  /// @param to its last line
  @Transactional(propagation = Propagation.MANDATORY)
  public void recount(ImportId id, ImportPhase phase, int chunkNo, int from, int to) {
    counts.recount(id, phase, chunkNo, from, to);
  }

  /// Puts the errors of some lines in the place of those they had.
  ///
  /// @return how many they had that cost something
  @Transactional(propagation = Propagation.MANDATORY)
  public long replace(ImportId id, ImportPhase phase, Collection<Integer> lines, List<ImportError> found) {
    var all = List.copyOf(lines);
    var before = 0L;
    for (var from = 0; from < all.size(); from += SLICE) {
      var slice = all.subList(from, Math.min(all.size(), from + SLICE));
      before += jdbc.sql("SELECT COUNT(*) FROM import_error WHERE import_id = :id AND phase = :phase AND line_no IN (:lines)"
              + " AND error_type NOT IN (:notes)")
          .param("id", id.value()).param("phase", phase.name()).param("lines", slice).param("notes", NOTES)
          .query(Long.class).single();
      jdbc.sql("DELETE FROM import_error WHERE import_id = :id AND phase = :phase AND line_no IN (:lines)")
          .param("id", id.value()).param("phase", phase.name()).param("lines", slice).update();
    }
    errors.add(id, phase, found);
    return before;
  }
}
