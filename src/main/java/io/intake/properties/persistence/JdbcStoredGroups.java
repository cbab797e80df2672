package io.intake.properties.persistence;

import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyGroup;
import io.intake.properties.catalog.Adjustments;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Groups in a table, beside those that are in a resource file.
@Component
class JdbcStoredGroups implements Adjustments.Groups {

  private final JdbcClient jdbc;

  JdbcStoredGroups(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<PropertyGroup> list() {
    return jdbc.sql("SELECT object_type, name, label, display_order, built_in FROM prop_group")
        .query((row, number) -> new PropertyGroup(new ObjectTypeId(row.getString(1)), row.getString(2), row.getString(3), row.getInt(4),
            row.getBoolean(5)))
        .list();
  }

  @Override
  @Transactional
  public void keep(PropertyGroup group) {
    jdbc.sql("""
            INSERT INTO prop_group (object_type, name, label, display_order, built_in) VALUES (?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE label = VALUES(label), display_order = VALUES(display_order)
            """)
        .param(group.objectType().value()).param(group.name()).param(group.label()).param(group.displayOrder()).param(group.builtIn())
        .update();
  }

  @Override
  @Transactional
  public void delete(ObjectTypeId objectType, String name) {
    jdbc.sql("DELETE FROM prop_group WHERE object_type = ? AND name = ? AND built_in = FALSE").param(objectType.value()).param(name)
        .update();
  }
}
