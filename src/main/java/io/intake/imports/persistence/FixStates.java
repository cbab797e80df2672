package io.intake.imports.persistence;

import io.intake.imports.ImportId;
import io.intake.imports.fixing.FixSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Which fixes the plan of a draft shows.
///
/// @see "docs/decisions/0013-what-a-fix-touches.md"
@Component
public class FixStates {

  private final JdbcClient jdbc;
  private final ImportJson json;

  FixStates(JdbcClient jdbc, ImportJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  private record Planned(List<FixSet> sets) {
  }

  /// Grows with every fix; 0 while there was none.
  public long revision(ImportId id) {
    return jdbc.sql("SELECT revision FROM import_fixing WHERE import_id = ?").param(id.value()).query(Long.class).optional().orElse(0L);
  }

  /// Lets nobody else change the fixes of an import until the transaction ends.
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(ImportId id) {
    jdbc.sql("INSERT INTO import_fixing (import_id, revision) VALUES (?, 0) ON DUPLICATE KEY UPDATE revision = revision")
        .param(id.value()).update();
  }

  /// There is another fix, or one less.
  @Transactional
  public void touch(ImportId id) {
    jdbc.sql("INSERT INTO import_fixing (import_id, revision) VALUES (?, 1) ON DUPLICATE KEY UPDATE revision = revision + 1")
        .param(id.value()).update();
  }

  /// The kept plan shows nothing: the whole file is to be planned.
  @Transactional
  public void forgetPlanned(ImportId id) {
    jdbc.sql("INSERT INTO import_fixing (import_id, revision) VALUES (?, 0) ON DUPLICATE KEY UPDATE planned = NULL")
        .param(id.value()).update();
  }

  /// The fixes of which the rows of the kept plan show one or the other; empty if the plan is not whole.
  public List<FixSet> planned(ImportId id) {
    return jdbc.sql("SELECT planned FROM import_fixing WHERE import_id = ? AND planned IS NOT NULL").param(id.value())
        .query(String.class).optional().map(text -> json.read(text, Planned.class).sets()).orElse(List.of());
  }

  /// Tells what the plan shows from now on.
  ///
  /// @param epoch under which the plan is made
  /// @return false if the walk was lost to a later epoch: nothing is kept then
  @Transactional
  public boolean setPlanned(ImportId id, int epoch, List<FixSet> sets) {
    // Who fixes something locks this row first and the walk after it; in the other order they would wait for each other.
    jdbc.sql("SELECT revision FROM import_fixing WHERE import_id = ? FOR UPDATE").param(id.value()).query(Long.class).optional();
    return jdbc.sql("""
            UPDATE import_fixing f JOIN import_walk w ON w.import_id = f.import_id AND w.phase = 'PLAN' AND w.epoch = ?
            SET f.planned = ? WHERE f.import_id = ?
            """)
        .param(epoch).param(sets.isEmpty() ? null : json.write(new Planned(sets))).param(id.value()).update() == 1;
  }
}
