package io.intake.compliance.persistence;

import io.intake.compliance.AcceptableUsePolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the account has chosen, and every text that the acceptable use policy has had.
@Component
class StoredPolicies {

  private final JdbcClient jdbc;
  private final AcceptableUsePolicy delivered = new AcceptableUsePolicy(1, deliveredText());

  StoredPolicies(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean isDataPrivacyOn() {
    return jdbc.sql("SELECT data_privacy_on FROM comp_setting WHERE id = 1").query(Boolean.class).single();
  }

  void setDataPrivacyOn(boolean on) {
    jdbc.sql("UPDATE comp_setting SET data_privacy_on = ? WHERE id = 1").param(on).update();
  }

  private static final String CURRENT = "SELECT version, text FROM comp_policy ORDER BY version DESC LIMIT 1";

  AcceptableUsePolicy current() {
    return jdbc.sql(CURRENT).query((row, number) -> new AcceptableUsePolicy(row.getInt(1), row.getString(2))).optional()
        .orElse(delivered);
  }

  private static final String ADD = "INSERT INTO comp_policy (version, text, changed_at) VALUES (?, ?, ?)";

  void add(AcceptableUsePolicy policy) {
    jdbc.sql(ADD).params(policy.version(), policy.text(), Timestamp.from(Instant.now())).update();
  }

  private static String deliveredText() {
    try {
      return new ClassPathResource("compliance/acceptable-use.txt").getContentAsString(StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
