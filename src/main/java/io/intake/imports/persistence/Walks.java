package io.intake.imports.persistence;

import io.intake.imports.ImportId;
import io.intake.imports.ImportPhase;
import io.intake.imports.ImportSummary;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Where the walks through files stand. Each start of a walk raises its epoch: who still holds an older one can commit nothing.
@Component
public class Walks {

  private final JdbcClient jdbc;
  private final ImportJson json;

  Walks(JdbcClient jdbc, ImportJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /// How far a walk is.
  ///
  /// @param epoch of its latest start
  public record Position(int epoch, boolean finished, boolean stopRequested, Optional<String> failure, int chunksDone, long rowsDone,
      long rowsTotal, ImportSummary summary, Instant startedAt, Instant updatedAt) {
  }

  /// Sets a walk to its beginning, whatever it was before; one under way loses it.
  @Transactional
  public void reset(ImportId id, ImportPhase phase, long rowsTotal) {
    jdbc.sql("""
            INSERT INTO import_walk (import_id, phase, epoch, finished, stop_requested, failure, chunks_done, rows_done, rows_total,
              summary, started_at, updated_at)
            VALUES (?, ?, 1, FALSE, FALSE, NULL, 0, 0, ?, ?, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3))
            ON DUPLICATE KEY UPDATE epoch = epoch + 1, finished = FALSE, stop_requested = FALSE, failure = NULL, chunks_done = 0,
              rows_done = 0, rows_total = VALUES(rows_total), summary = VALUES(summary), started_at = VALUES(started_at),
              updated_at = VALUES(updated_at)
            """)
        .param(id.value()).param(phase.name()).param(rowsTotal).param(json.write(ImportSummary.NOTHING)).update();
  }

  /// Has a walk that is through go over some rows again; what it counted stays until they are.
  @Transactional
  public void resume(ImportId id, ImportPhase phase) {
    jdbc.sql("""
            UPDATE import_walk SET epoch = epoch + 1, finished = FALSE, stop_requested = FALSE, failure = NULL,
              started_at = UTC_TIMESTAMP(3), updated_at = UTC_TIMESTAMP(3)
            WHERE import_id = ? AND phase = ?
            """)
        .param(id.value()).param(phase.name()).update();
  }

  /// Takes the walk over, from whoever had it.
  ///
  /// @return where to go on; empty if there is nothing left to do
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public Optional<Position> take(ImportId id, ImportPhase phase) {
    var taken = jdbc.sql("UPDATE import_walk SET epoch = epoch + 1 WHERE import_id = ? AND phase = ? AND NOT finished")
        .param(id.value()).param(phase.name()).update();
    return taken == 0 ? Optional.empty() : find(id, phase);
  }

  public Optional<Position> find(ImportId id, ImportPhase phase) {
    return jdbc.sql("""
            SELECT epoch, finished, stop_requested, failure, chunks_done, rows_done, rows_total, summary, started_at, updated_at
            FROM import_walk WHERE import_id = ? AND phase = ?
            """)
        .param(id.value()).param(phase.name())
        .query((row, number) -> new Position(row.getInt(1), row.getBoolean(2), row.getBoolean(3), Optional.ofNullable(row.getString(4)),
            row.getInt(5), row.getLong(6), row.getLong(7), json.read(row.getString(8), ImportSummary.class),
            row.getObject(9, LocalDateTime.class).toInstant(ZoneOffset.UTC),
            row.getObject(10, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
        .optional();
  }

  /// Moves a walk on, in the transaction of the chunk; locks it against everybody else until then.
  ///
  /// @return false if the walk was lost to a later epoch: roll back
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean advance(ImportId id, ImportPhase phase, int epoch, int chunksDone, long rowsDone, ImportSummary summary) {
    return jdbc.sql("""
            UPDATE import_walk SET chunks_done = ?, rows_done = ?, summary = ?, updated_at = UTC_TIMESTAMP(3)
            WHERE import_id = ? AND phase = ? AND epoch = ?
            """)
        .param(chunksDone).param(rowsDone).param(json.write(summary)).param(id.value()).param(phase.name()).param(epoch).update() == 1;
  }

  /// Locks a walk against everybody else until the transaction ends.
  ///
  /// @return false if the walk was lost to a later epoch: roll back
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean hold(ImportId id, ImportPhase phase, int epoch) {
    return jdbc.sql("SELECT epoch FROM import_walk WHERE import_id = ? AND phase = ? FOR UPDATE").param(id.value()).param(phase.name())
        .query(Integer.class).optional().filter(current -> current == epoch).isPresent();
  }

  /// Ends a walk.
  ///
  /// @param failure what stopped it, in words; empty at a good end
  /// @return false if the walk was lost to a later epoch
  @Transactional
  public boolean finish(ImportId id, ImportPhase phase, int epoch, Optional<String> failure) {
    return jdbc.sql("""
            UPDATE import_walk SET finished = TRUE, failure = ?, updated_at = UTC_TIMESTAMP(3)
            WHERE import_id = ? AND phase = ? AND epoch = ?
            """)
        .param(failure.orElse(null)).param(id.value()).param(phase.name()).param(epoch).update() == 1;
  }

  /// Asks a walk to stop after its chunk.
  @Transactional
  public void requestStop(ImportId id, ImportPhase phase) {
    jdbc.sql("UPDATE import_walk SET stop_requested = TRUE WHERE import_id = ? AND phase = ?").param(id.value()).param(phase.name())
        .update();
  }

  public boolean isStopRequested(ImportId id, ImportPhase phase) {
    return find(id, phase).map(Position::stopRequested).orElse(true);
  }
}
