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

  /// By kind and column, most rows first; headers stay empty, the database does not know them.
  public List<ErrorGroup> groups(ImportId id, ImportPhase phase) {
    return jdbc.sql("""
            SELECT error_type, column_no, object_type, SUM(error_count) FROM import_finding WHERE import_id = ? AND phase = ?
            GROUP BY error_type, column_no, object_type ORDER BY 4 DESC, error_type, column_no
            """)
        .param(id.value()).param(phase.name())
        .query((row, number) -> new ErrorGroup(ImportErrorType.valueOf(row.getString(1)), row.getInt(2), "",
            new ObjectTypeId(row.getString(3)), row.getLong(4)))
        .list();
  }

  /// Errors of one kind in one column, in the order of the file.
  public List<ImportError> page(ImportId id, ImportPhase phase, ErrorGroup group, int offset, int limit) {
    var start = start(id, phase, group, offset);
    return jdbc.sql("""
            SELECT line_no, column_no, object_type, error_type, invalid_value
            FROM import_error WHERE import_id = ? AND phase = ? AND error_type = ? AND column_no = ? AND object_type = ?
              AND line_no >= ?
            ORDER BY line_no, ordinal LIMIT ? OFFSET ?
            """)
        .param(id.value()).param(phase.name()).param(group.type().name()).param(group.column()).param(group.objectType().value())
        .param(start.line()).param(limit).param(offset - start.before()).query((row, number) -> error(row)).list();
  }

  /// Where a chunk's errors of one kind begin.
  ///
  /// @param before how many there are in earlier chunks
  private record Start(int line, long before) {
  }

  /// The chunk in which the errors from an offset on begin, so that the database passes no more than that one.
  private Start start(ImportId id, ImportPhase phase, ErrorGroup group, int offset) {
    var before = 0L;
    var start = new Start(0, 0);
    for (var chunk : jdbc.sql("""
            SELECT first_line, error_count FROM import_finding
            WHERE import_id = ? AND phase = ? AND error_type = ? AND column_no = ? AND object_type = ? ORDER BY chunk_no
            """)
        .param(id.value()).param(phase.name()).param(group.type().name()).param(group.column()).param(group.objectType().value())
        .query((row, number) -> new Start(row.getInt(1), row.getLong(2))).list()) {
      if (before > offset) {
        break;
      }
      start = new Start(chunk.line(), before);
      before += chunk.before();
    }
    return start;
  }

  /// Everything about the lines from one to another, both included, in the order of the file.
  public List<ImportError> ofLines(ImportId id, ImportPhase phase, int from, int to) {
    return jdbc.sql("""
            SELECT line_no, column_no, object_type, error_type, invalid_value
            FROM import_error WHERE import_id = ? AND phase = ? AND line_no BETWEEN ? AND ? ORDER BY line_no, ordinal
            """)
        .param(id.value()).param(phase.name()).param(from).param(to).query((row, number) -> error(row)).list();
  }

  static ImportError error(ResultSet row) throws SQLException {
    return new ImportError(row.getInt(1), row.getInt(2), new ObjectTypeId(row.getString(3)), ImportErrorType.valueOf(row.getString(4)),
        row.getString(5));
  }
}
