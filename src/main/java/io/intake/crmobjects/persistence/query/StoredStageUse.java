package io.intake.crmobjects.persistence.query;

import io.intake.properties.ObjectTypeId;
import io.intake.properties.StageUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts the records of a pipeline or stage. Asked when an administrator archives one.
@Component
class StoredStageUse implements StageUse {

  private final JdbcClient jdbc;
  private final ValueColumns columns;

  StoredStageUse(JdbcClient jdbc, ValueColumns columns) {
    this.jdbc = jdbc;
    this.columns = columns;
  }

  @Override
  public long count(ObjectTypeId objectType, String property, String value) {
    return jdbc.sql("SELECT COUNT(*) FROM crm_record r WHERE r.object_type = ? AND r.archived_at IS NULL AND "
        + columns.get(objectType, property).sql() + " = ?").params(objectType.value(), value).query(Long.class).single();
  }
}
