package io.intake.imports.persistence;

import io.intake.imports.ColumnMapping;
import io.intake.imports.ImportOperation;
import io.intake.imports.SavedMapping;
import io.intake.imports.SavedMappingId;
import io.intake.properties.ObjectTypeId;
import io.intake.users.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/// The rows of saved mappings.
@Component
public class SavedMappingRows {

  private final JdbcClient jdbc;
  private final ImportJson json;

  SavedMappingRows(JdbcClient jdbc, ImportJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /// What is written as one document.
  record Content(List<ObjectTypeId> objects, List<ColumnMapping> columns, Map<ObjectTypeId, ImportOperation> operations) {
  }

  /// By name.
  public List<SavedMapping> list() {
    return jdbc.sql("SELECT id, name, created_by, content FROM import_saved_mapping ORDER BY name").query(this::mapping).list();
  }

  /// Locked until the transaction ends; empty if it is gone.
  public Optional<SavedMapping> lock(SavedMappingId id) {
    return jdbc.sql("SELECT id, name, created_by, content FROM import_saved_mapping WHERE id = ? FOR UPDATE").param(id.value())
        .query(this::mapping).optional();
  }

  private SavedMapping mapping(ResultSet row, int number) throws SQLException {
    var content = json.read(row.getString(4), Content.class);
    return new SavedMapping(new SavedMappingId(row.getLong(1)), row.getString(2), new UserId(row.getLong(3)), content.objects(),
        content.columns(), content.operations());
  }

  /// @throws org.springframework.dao.DuplicateKeyException if there is one of that name
  public SavedMapping add(String name, UserId by, List<ObjectTypeId> objects, List<ColumnMapping> columns,
      Map<ObjectTypeId, ImportOperation> operations) {
    var keys = new GeneratedKeyHolder();
    jdbc.sql("INSERT INTO import_saved_mapping (name, content, created_by, created_at) VALUES (?, ?, ?, UTC_TIMESTAMP(3))")
        .param(name).param(json.write(new Content(objects, columns, operations))).param(by.value()).update(keys);
    var id = new SavedMappingId(Objects.requireNonNull(keys.getKey(), "generated key").longValue());
    return new SavedMapping(id, name, by, objects, columns, operations);
  }

  public void replace(SavedMappingId id, List<ObjectTypeId> objects, List<ColumnMapping> columns,
      Map<ObjectTypeId, ImportOperation> operations) {
    jdbc.sql("UPDATE import_saved_mapping SET content = ? WHERE id = ?").param(json.write(new Content(objects, columns, operations)))
        .param(id.value()).update();
  }

  /// @throws org.springframework.dao.DuplicateKeyException if there is another one of that name
  public void rename(SavedMappingId id, String name) {
    jdbc.sql("UPDATE import_saved_mapping SET name = ? WHERE id = ?").param(name).param(id.value()).update();
  }

  public void delete(SavedMappingId id) {
    jdbc.sql("DELETE FROM import_saved_mapping WHERE id = ?").param(id.value()).update();
  }
}
