package io.intake.users.persistence;

import io.intake.users.UserId;
import io.intake.users.UserPreferences;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps preferences in `user_preference`.
@Repository
class JdbcUserPreferences implements UserPreferences {

  private final JdbcClient jdbc;

  JdbcUserPreferences(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<String> find(UserId user, String key) {
    return jdbc.sql("SELECT value FROM user_preference WHERE user_id = :user AND name = :name")
        .param("user", user.value()).param("name", key)
        .query(String.class).optional();
  }

  @Override
  public void set(UserId user, String key, String value) {
    jdbc.sql("""
        INSERT INTO user_preference (user_id, name, value)
        VALUES (:user, :name, :value)
        ON DUPLICATE KEY UPDATE value = VALUES(value)
        """)
        .param("user", user.value()).param("name", key).param("value", value)
        .update();
  }
}
