package io.intake.compliance.persistence;

import io.intake.compliance.ConsentRecord;
import io.intake.compliance.LegalBasis;
import io.intake.compliance.consent.ConsentLedger;
import io.intake.users.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The ledger as a table.
@Component
class JdbcConsentLedger implements ConsentLedger {

  private final JdbcClient jdbc;

  JdbcConsentLedger(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static final String KEEP = """
      INSERT IGNORE INTO comp_consent (import_id, confirmed_by, confirmed_at, policy_version, legal_basis) VALUES (?, ?, ?, ?, ?)
      """;

  @Override
  public void keep(ConsentRecord consent) {
    jdbc.sql(KEEP).param(consent.importId()).param(consent.confirmedBy().value()).param(Timestamp.from(consent.confirmedAt()))
        .param(consent.policyVersion()).param(consent.legalBasis().map(LegalBasis::name).orElse(null)).update();
  }

  private static final String FIND = """
      SELECT import_id, confirmed_by, confirmed_at, policy_version, legal_basis FROM comp_consent WHERE import_id = ?
      """;

  @Override
  public Optional<ConsentRecord> find(long importId) {
    return jdbc.sql(FIND).param(importId).query((row, number) -> consent(row)).optional();
  }

  private static ConsentRecord consent(ResultSet row) throws SQLException {
    return new ConsentRecord(row.getLong(1), new UserId(row.getLong(2)), row.getTimestamp(3).toInstant(), row.getInt(4),
        Optional.ofNullable(row.getString(5)).map(LegalBasis::valueOf));
  }
}
