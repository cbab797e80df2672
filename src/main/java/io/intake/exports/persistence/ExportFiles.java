package io.intake.exports.persistence;

import io.intake.exports.Export;
import io.intake.exports.ExportId;
import io.intake.exports.ExportState;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Files as they are written, part by part. Whoever takes an export on later goes before who took it on earlier.
@Component
public class ExportFiles {

  private final JdbcClient jdbc;

  ExportFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static final String TAKE = """
      UPDATE exp_export SET state = 'RUNNING', epoch = epoch + 1, rows_done = 0, size = 0 WHERE id = ? AND state IN ('WAITING', 'RUNNING')
      """;

  /// Begins from the start.
  ///
  /// @return by what who writes is known; empty if there is nothing to do
  @Transactional
  public Optional<Integer> take(ExportId id) {
    if (jdbc.sql(TAKE).param(id.value()).update() == 0) {
      return Optional.empty();
    }
    deleteParts(id);
    return Optional.of(jdbc.sql("SELECT epoch FROM exp_export WHERE id = ?").param(id.value()).query(Integer.class).single());
  }

  private static final String PROGRESS = """
      UPDATE exp_export SET rows_done = ?, rows_total = ? WHERE id = ? AND epoch = ? AND state = 'RUNNING'
      """;

  /// @return whether the work goes on; false once somebody else took it or a person stopped it
  public boolean progress(ExportId id, int epoch, long done, long total) {
    return jdbc.sql(PROGRESS).params(done, total, id.value(), epoch).update() > 0;
  }

  private static final String GROW = "UPDATE exp_export SET size = size + ? WHERE id = ? AND epoch = ? AND state = 'RUNNING'";

  /// @return whether the part was kept; false once somebody else took the work or a person stopped it
  @Transactional
  public boolean add(ExportId id, int epoch, int partNo, byte[] bytes) {
    if (jdbc.sql(GROW).params(bytes.length, id.value(), epoch).update() == 0) {
      return false;
    }
    jdbc.sql("INSERT INTO exp_part (export_id, part_no, bytes) VALUES (?, ?, ?)").params(id.value(), partNo, bytes).update();
    return true;
  }

  private static final String FINISH = """
      UPDATE exp_export SET state = :state, failure = :failure, request = '', finished_at = UTC_TIMESTAMP(3)
      WHERE id = :id AND epoch = :epoch AND state = 'RUNNING'
      """;

  /// What was searched for is people's data as much as the file, and is not kept once that is written.
  @Transactional
  public void finish(ExportId id, int epoch, Optional<Export.Failure> failure) {
    var state = failure.isEmpty() ? ExportState.DONE : ExportState.FAILED;
    var why = failure.map(found -> found.reason() + ":" + found.record() + ":" + found.property()).orElse(null);
    var ended = jdbc.sql(FINISH).param("state", state.name()).param("failure", why).param("id", id.value()).param("epoch", epoch).update();
    if (ended > 0 && failure.isPresent()) {
      deleteParts(id);
    }
  }

  /// Writes the parts in their order.
  public void copy(ExportId id, OutputStream out) throws IOException {
    var numbers = jdbc.sql("SELECT part_no FROM exp_part WHERE export_id = ? ORDER BY part_no").param(id.value())
        .query((row, index) -> row.getInt(1)).list();
    for (int number : numbers) {
      out.write(jdbc.sql("SELECT bytes FROM exp_part WHERE export_id = ? AND part_no = ?").params(id.value(), number)
          .query((row, index) -> row.getBytes(1)).single());
    }
  }

  /// Throws the file away.
  @Transactional
  public void end(ExportId id, ExportState state) {
    jdbc.sql("UPDATE exp_export SET state = ?, request = '', finished_at = COALESCE(finished_at, UTC_TIMESTAMP(3)) WHERE id = ?")
        .params(state.name(), id.value()).update();
    deleteParts(id);
  }

  private static final String STOP = """
      UPDATE exp_export SET state = 'CANCELED', request = '', finished_at = UTC_TIMESTAMP(3)
      WHERE id = ? AND state IN ('WAITING', 'RUNNING')
      """;

  /// Stops one under way; the file of one that came to its end meanwhile stays.
  @Transactional
  public void stop(ExportId id) {
    if (jdbc.sql(STOP).param(id.value()).update() > 0) {
      deleteParts(id);
    }
  }

  private void deleteParts(ExportId id) {
    jdbc.sql("DELETE FROM exp_part WHERE export_id = ?").param(id.value()).update();
  }
}
