package io.intake.imports.persistence;

import io.intake.imports.FormatSuggestion;
import io.intake.imports.ImportId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How the columns of files are written, as their rows said.
@Component
public class FormatStore {

  private final JdbcClient jdbc;
  private final ImportJson json;

  FormatStore(JdbcClient jdbc, ImportJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /// @param basis what it was found from
  @Transactional
  public void keep(ImportId id, String basis, FormatSuggestion found) {
    jdbc.sql("REPLACE INTO import_format (import_id, basis, found) VALUES (?, ?, ?)")
        .param(id.value()).param(basis).param(json.write(found)).update();
  }

  /// Empty if it was found from something else, or not at all.
  public Optional<FormatSuggestion> find(ImportId id, String basis) {
    return jdbc.sql("SELECT found FROM import_format WHERE import_id = ? AND basis = ?").param(id.value()).param(basis)
        .query((row, number) -> json.read(row.getString(1), FormatSuggestion.class)).optional();
  }

  @Transactional
  public void delete(ImportId id) {
    jdbc.sql("DELETE FROM import_format WHERE import_id = ?").param(id.value()).update();
  }
}
