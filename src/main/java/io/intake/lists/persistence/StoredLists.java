package io.intake.lists.persistence;

import io.intake.crmobjects.RecordSource;
import io.intake.crmobjects.SelectionId;
import io.intake.imports.ImportId;
import io.intake.lists.ListId;
import io.intake.lists.ObjectList;
import io.intake.lists.building.ListLedger;
import io.intake.properties.ObjectTypeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of lists.
@Component
class StoredLists implements ListLedger {

  private static final String COLUMNS = "SELECT id, name, object_type, selection_id, size, created_at, source FROM list_list ";

  private final JdbcClient jdbc;

  StoredLists(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<ObjectList> all() {
    return jdbc.sql(COLUMNS + "ORDER BY id DESC").query((row, number) -> list(row)).list();
  }

  Optional<ObjectList> find(ListId id) {
    return jdbc.sql(COLUMNS + "WHERE id = ?").param(id.value()).query((row, number) -> list(row)).optional();
  }

  Optional<ObjectList> findByImport(ImportId id) {
    return jdbc.sql(COLUMNS + "WHERE import_id = ?").param(id.value()).query((row, number) -> list(row)).optional();
  }

  @Override
  public boolean hasListOf(ImportId importId) {
    return findByImport(importId).isPresent();
  }

  private static final String ADD = """
      INSERT INTO list_list (name, object_type, selection_id, import_id, size, created_at, source) VALUES (?, ?, ?, ?, ?, ?, ?)
      """;

  @Override
  public void add(String name, ObjectTypeId objectType, SelectionId members, long size, ImportId importId) {
    jdbc.sql(ADD).params(name, objectType.value(), members.value(), importId.value(), size, Timestamp.from(Instant.now()),
        "IMPORT:" + importId.value()).update();
  }

  void rename(ListId id, String name) {
    jdbc.sql("UPDATE list_list SET name = ? WHERE id = ?").params(name, id.value()).update();
  }

  void remember(ListId id, long size) {
    jdbc.sql("UPDATE list_list SET size = ? WHERE id = ?").params(size, id.value()).update();
  }

  void delete(ListId id) {
    jdbc.sql("DELETE FROM list_list WHERE id = ?").param(id.value()).update();
  }

  private static ObjectList list(ResultSet row) throws SQLException {
    var source = row.getString(7).split(":", 2);
    return new ObjectList(new ListId(row.getLong(1)), row.getString(2), new ObjectTypeId(row.getString(3)),
        new SelectionId(row.getLong(4)), row.getLong(5), row.getTimestamp(6).toInstant(), new RecordSource(source[0], source[1]));
  }
}
