package io.intake.users.persistence;

import io.intake.users.UserId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The hashes of one-time tokens.
@Repository
public class StoredTokens {

  private final JdbcClient jdbc;

  StoredTokens(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Keeps a token's hash; without a user it sets up the first administrator.
  public void add(String hash, Optional<UserId> user, Instant expiresAt) {
    jdbc.sql("""
        INSERT INTO user_token (hash, user_id, expires_at)
        VALUES (:hash, :user, :expiresAt)
        """)
        .param("hash", hash)
        .param("user", user.map(UserId::value).orElse(null))
        .param("expiresAt", Timestamp.from(expiresAt))
        .update();
  }

  /// The user whose token this is, while it is valid.
  public Optional<UserId> findUser(String hash, Instant now) {
    return jdbc.sql("""
        SELECT user_id FROM user_token
        WHERE hash = :hash AND user_id IS NOT NULL AND expires_at > :now
        """)
        .param("hash", hash)
        .param("now", Timestamp.from(now))
        .query(Long.class).optional().map(UserId::new);
  }

  /// Whether this is a token that sets up the first administrator.
  public boolean isSetUp(String hash, Instant now) {
    return jdbc.sql("""
        SELECT COUNT(*) FROM user_token
        WHERE hash = :hash AND user_id IS NULL AND expires_at > :now
        """)
        .param("hash", hash)
        .param("now", Timestamp.from(now))
        .query(Long.class).single() > 0;
  }

  /// Uses a token up.
  ///
  /// @return whether it was there: of two who use it at once, one gets `true`
  public boolean remove(String hash) {
    return jdbc.sql("DELETE FROM user_token WHERE hash = :hash").param("hash", hash).update() == 1;
  }

  /// Voids what a user was sent earlier; without a user, the set-up tokens.
  public void removeAll(Optional<UserId> user) {
    jdbc.sql("DELETE FROM user_token WHERE user_id <=> :user")
        .param("user", user.map(UserId::value).orElse(null)).update();
  }
}
