package io.intake.imports.persistence;

import io.intake.imports.ImportId;
import io.intake.imports.ImportPhase;
import io.intake.imports.OutcomeCounts;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The rows of a file and what became of them, both packed by the chunk.
@Component
public class ChunkStore {

  private final JdbcClient jdbc;
  private final RawStatements raw;

  ChunkStore(JdbcClient jdbc, RawStatements raw) {
    this.jdbc = jdbc;
    this.raw = raw;
  }

  /// The outcomes of one chunk, counted.
  public record ChunkCounts(int chunkNo, OutcomeCounts rows) {
  }

  /// @param packed rows as text
  @Transactional
  public void stage(ImportId id, int chunkNo, int rowCount, byte[] packed) {
    raw.update("INSERT INTO import_chunk (import_id, chunk_no, row_count, packed) VALUES (?, ?, ?, ?)",
        List.of(id.value(), chunkNo, rowCount, packed));
  }

  @Transactional
  public void clearStaged(ImportId id) {
    jdbc.sql("DELETE FROM import_chunk WHERE import_id = ?").param(id.value()).update();
  }

  /// Leaves nothing of an import that never ran: its rows, what its plan made of them, and the plan itself.
  @Transactional
  public void clear(ImportId id) {
    for (var table : List.of("import_chunk", "import_outcome", "import_error", "import_finding", "import_walk", "import_selection",
        "import_fixing", "import_resemblance", "import_resemblance_count", "import_resemblance_search")) {
      jdbc.sql("DELETE FROM " + table + " WHERE import_id = ?").param(id.value()).update();
    }
  }

  /// @return packed rows; empty behind the last chunk
  public Optional<byte[]> staged(ImportId id, int chunkNo) {
    return jdbc.sql("SELECT packed FROM import_chunk WHERE import_id = ? AND chunk_no = ?").param(id.value()).param(chunkNo)
        .query((row, number) -> row.getBytes(1)).optional();
  }

  /// In the place of what is kept of the chunk, if anything is.
  public void store(ImportId id, ImportPhase phase, int chunkNo, OutcomeCounts counts, byte[] packed) {
    raw.update("""
        INSERT INTO import_outcome (import_id, phase, chunk_no, created, updated, unchanged, skipped, failed, packed)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON DUPLICATE KEY UPDATE created = VALUES(created), updated = VALUES(updated), unchanged = VALUES(unchanged),
          skipped = VALUES(skipped), failed = VALUES(failed), packed = VALUES(packed)
        """, List.of(id.value(), phase.name(), chunkNo, counts.created(), counts.updated(), counts.unchanged(), counts.skipped(),
        counts.failed(), packed));
  }

  @Transactional
  public void clearOutcomes(ImportId id, ImportPhase phase) {
    jdbc.sql("DELETE FROM import_outcome WHERE import_id = ? AND phase = ?").param(id.value()).param(phase.name()).update();
  }

  /// Of all chunks that have outcomes, in the order of the file.
  public List<ChunkCounts> counts(ImportId id, ImportPhase phase) {
    return jdbc.sql("""
            SELECT chunk_no, created, updated, unchanged, skipped, failed FROM import_outcome
            WHERE import_id = ? AND phase = ? ORDER BY chunk_no
            """)
        .param(id.value()).param(phase.name())
        .query((row, number) -> new ChunkCounts(row.getInt(1),
            new OutcomeCounts(row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6))))
        .list();
  }

  public Optional<byte[]> outcomes(ImportId id, ImportPhase phase, int chunkNo) {
    return jdbc.sql("SELECT packed FROM import_outcome WHERE import_id = ? AND phase = ? AND chunk_no = ?").param(id.value())
        .param(phase.name()).param(chunkNo).query((row, number) -> row.getBytes(1)).optional();
  }
}
