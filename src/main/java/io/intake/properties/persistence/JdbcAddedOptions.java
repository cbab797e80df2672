package io.intake.properties.persistence;

import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyRefused;
import io.intake.properties.catalog.AddedOptions;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Added options in a table of their own, as the properties that come with Intake are in no table.
@Component
class JdbcAddedOptions implements AddedOptions {

  private final JdbcClient jdbc;

  JdbcAddedOptions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<AddedOption> list() {
    return jdbc.sql("SELECT object_type, property, option_value, label FROM prop_added_option ORDER BY id")
        .query((row, number) -> new AddedOption(new ObjectTypeId(row.getString(1)), row.getString(2), row.getString(3), row.getString(4)))
        .list();
  }

  @Override
  @Transactional
  public void add(AddedOption option) {
    try {
      jdbc.sql("""
              INSERT INTO prop_added_option (object_type, property, option_value, label, added_at)
              VALUES (?, ?, ?, ?, UTC_TIMESTAMP(3))
              """)
          .param(option.objectType().value()).param(option.property()).param(option.value()).param(option.label()).update();
    } catch (DuplicateKeyException e) {
      throw new PropertyRefused(PropertyRefused.Reason.OPTION_JUST_ADDED, option.label());
    }
  }
}
