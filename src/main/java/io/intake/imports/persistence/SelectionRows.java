package io.intake.imports.persistence;

import io.intake.crmobjects.SelectionId;
import io.intake.imports.ImportId;
import io.intake.imports.RowOutcome;
import io.intake.properties.ObjectTypeId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which selections were made for the index pages of an import's records.
@Component
public class SelectionRows {

  private final JdbcClient jdbc;

  SelectionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<SelectionId> find(ImportId id, ObjectTypeId objectType, RowOutcome outcome) {
    return jdbc.sql("SELECT selection_id FROM import_selection WHERE import_id = ? AND object_type = ? AND outcome = ?")
        .param(id.value()).param(objectType.value()).param(outcome.name()).query(Long.class).optional().map(SelectionId::new);
  }

  public void add(ImportId id, ObjectTypeId objectType, RowOutcome outcome, SelectionId selection) {
    jdbc.sql("INSERT INTO import_selection (import_id, object_type, outcome, selection_id) VALUES (?, ?, ?, ?)")
        .param(id.value()).param(objectType.value()).param(outcome.name()).param(selection.value()).update();
  }
}
