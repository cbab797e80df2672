package io.intake.imports.persistence;

import io.intake.imports.ImportError;
import io.intake.imports.ImportErrorType;
import io.intake.imports.ImportId;
import io.intake.imports.ImportPhase;
import io.intake.properties.ObjectTypeId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Counts errors by kind, column and chunk while they are stored, so that nobody who looks on makes the database count all of them.
@Component
class FindingCounts {

  private final JdbcClient jdbc;

  FindingCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Kind(ImportErrorType type, int column, ObjectTypeId objectType) {

    static Kind of(ImportError error) {
      return new Kind(error.type(), error.column(), error.objectType());
    }
  }

  /// @param errors of a chunk that had none so far, in the order of the file
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(ImportId id, ImportPhase phase, int chunkNo, List<ImportError> errors) {
    errors.stream().collect(Collectors.groupingBy(Kind::of, LinkedHashMap::new, Collectors.toList())).forEach((kind, alike) ->
        jdbc.sql("""
                INSERT INTO import_finding (import_id, phase, error_type, column_no, object_type, chunk_no, error_count, first_line)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """)
            .param(id.value()).param(phase.name()).param(kind.type().name()).param(kind.column()).param(kind.objectType().value())
            .param(chunkNo).param(alike.size()).param(alike.getFirst().lineNumber()).update());
  }

  /// Counts those of a chunk anew.
  ///
  /// @param from its first line
  /// @param to its last line
  @Transactional(propagation = Propagation.MANDATORY)
  public void recount(ImportId id, ImportPhase phase, int chunkNo, int from, int to) {
    jdbc.sql("DELETE FROM import_finding WHERE import_id = ? AND phase = ? AND chunk_no = ?")
        .param(id.value()).param(phase.name()).param(chunkNo).update();
    jdbc.sql("""
            INSERT INTO import_finding (import_id, phase, error_type, column_no, object_type, chunk_no, error_count, first_line)
            SELECT import_id, phase, error_type, column_no, object_type, ?, COUNT(*), MIN(line_no) FROM import_error
            WHERE import_id = ? AND phase = ? AND line_no BETWEEN ? AND ?
            GROUP BY import_id, phase, error_type, column_no, object_type
            """)
        .param(chunkNo).param(id.value()).param(phase.name()).param(from).param(to).update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void clear(ImportId id, ImportPhase phase) {
    jdbc.sql("DELETE FROM import_finding WHERE import_id = ? AND phase = ?").param(id.value()).param(phase.name()).update();
  }
}
