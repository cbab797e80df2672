package io.intake.imports.persistence;

import io.intake.properties.ObjectTypeId;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which option people took a text for. Only of properties with options: other texts are people's own data, and are not kept
/// beyond their import.
@Component
public class LearnedValues {

  private static final int LONGEST_KEY = 250;
  private static final int LONGEST_OPTION = 1000;

  private final JdbcClient jdbc;

  LearnedValues(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Learned(String key, String option) {
  }

  /// @param key the text, normalised; one that is too long is not learned
  /// @param option internal values, joined by `;`; too many are not learned either
  @Transactional
  public void learn(ObjectTypeId objectType, String property, String key, String option) {
    if (key.isEmpty() || key.length() > LONGEST_KEY || option.length() > LONGEST_OPTION) {
      return;
    }
    jdbc.sql("""
            INSERT INTO import_learned_value (object_type, property, text_key, option_value, learned_at)
            VALUES (?, ?, ?, ?, UTC_TIMESTAMP(3))
            ON DUPLICATE KEY UPDATE option_value = VALUES(option_value), learned_at = VALUES(learned_at)
            """)
        .param(objectType.value()).param(property).param(key).param(option).update();
  }

  @Transactional
  public void forget(ObjectTypeId objectType, String property, String key) {
    jdbc.sql("DELETE FROM import_learned_value WHERE object_type = ? AND property = ? AND text_key = ?").param(objectType.value())
        .param(property).param(key).update();
  }

  /// Internal values of options by normalised text.
  public Map<String, String> of(ObjectTypeId objectType, String property) {
    return jdbc.sql("SELECT text_key, option_value FROM import_learned_value WHERE object_type = ? AND property = ?")
        .param(objectType.value()).param(property).query((row, number) -> new Learned(row.getString(1), row.getString(2))).list().stream()
        .collect(Collectors.toMap(Learned::key, Learned::option));
  }
}
