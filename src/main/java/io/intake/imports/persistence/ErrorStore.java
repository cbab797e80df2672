package io.intake.imports.persistence;

import io.intake.imports.ErrorGroup;
import io.intake.imports.ImportError;
import io.intake.imports.ImportErrorType;
import io.intake.imports.ImportId;
import io.intake.imports.ImportPhase;
import io.intake.imports.fixing.Fixes;
import io.intake.properties.ObjectTypeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The errors that walks noted.
@Component
public class ErrorStore {

  private final JdbcTemplate batches;
  private final JdbcClient jdbc;

  ErrorStore(JdbcTemplate batches, JdbcClient jdbc) {
    this.batches = batches;
    this.jdbc = jdbc;
  }

  /// Adds the errors of a chunk, in the order of the file.
  public void add(ImportId id, ImportPhase phase, List<ImportError> errors) {
    batches.batchUpdate("""
        INSERT INTO import_error (import_id, phase, error_type, column_no, object_type, line_no, ordinal, invalid_value)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """, numbered(errors), 1000, (statement, numbered) -> {
          var error = numbered.error();
          statement.setLong(1, id.value());
          statement.setString(2, phase.name());
          statement.setString(3, error.type().name());
          statement.setInt(4, error.column());
          statement.setString(5, error.objectType().value());
          statement.setInt(6, error.lineNumber());
          statement.setInt(7, numbered.ordinal());
          statement.setString(8, Fixes.key(error.invalidValue()));
        });
  }

  private record Numbered(ImportError error, int ordinal) {
  }

  private static List<Numbered> numbered(List<ImportError> errors) {
    var ordinal = new int[1];
    return errors.stream().map(error -> new Numbered(error, ordinal[0]++)).toList();
  }

  @Transactional
  public void clear(ImportId id, ImportPhase phase) {
    jdbc.sql("DELETE FROM import_error WHERE import_id = ? AND phase = ?").param(id.value()).param(phase.name()).update();
  }

  /// By kind and column, most rows first; headers stay empty, the database does not know them.
  public List<ErrorGroup> groups(ImportId id, ImportPhase phase) {
    return jdbc.sql("""
            SELECT error_type, column_no, object_type, COUNT(*), COUNT(DISTINCT invalid_value)
            FROM import_error WHERE import_id = ? AND phase = ?
            GROUP BY error_type, column_no, object_type ORDER BY COUNT(*) DESC, error_type, column_no
            """)
        .param(id.value()).param(phase.name())
        .query((row, number) -> new ErrorGroup(ImportErrorType.valueOf(row.getString(1)), row.getInt(2), "",
            new ObjectTypeId(row.getString(3)), row.getLong(4), row.getLong(5)))
        .list();
  }

  /// Errors of one kind in one column, in the order of the file.
  public List<ImportError> page(ImportId id, ImportPhase phase, ErrorGroup group, int offset, int limit) {
    return jdbc.sql("""
            SELECT line_no, column_no, object_type, error_type, invalid_value
            FROM import_error WHERE import_id = ? AND phase = ? AND error_type = ? AND column_no = ? AND object_type = ?
            ORDER BY line_no, ordinal LIMIT ? OFFSET ?
            """)
        .param(id.value()).param(phase.name()).param(group.type().name()).param(group.column()).param(group.objectType().value())
        .param(limit).param(offset).query((row, number) -> error(row)).list();
  }

  /// Everything about the lines from one to another, both included, in the order of the file.
  public List<ImportError> ofLines(ImportId id, ImportPhase phase, int from, int to) {
    return jdbc.sql("""
            SELECT line_no, column_no, object_type, error_type, invalid_value
            FROM import_error WHERE import_id = ? AND phase = ? AND line_no BETWEEN ? AND ? ORDER BY line_no, ordinal
            """)
        .param(id.value()).param(phase.name()).param(from).param(to).query((row, number) -> error(row)).list();
  }

  private static ImportError error(ResultSet row) throws SQLException {
    return new ImportError(row.getInt(1), row.getInt(2), new ObjectTypeId(row.getString(3)), ImportErrorType.valueOf(row.getString(4)),
        row.getString(5));
  }
}
