package io.intake.compliance.persistence;

import io.intake.compliance.AcceptableUsePolicy;
import io.intake.compliance.ConsentRecord;
import io.intake.compliance.ContactPermissions;
import io.intake.compliance.consent.ConsentLedger;
import io.intake.users.Authorities;
import io.intake.users.SettingChange;
import io.intake.users.SettingsLog;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Answers from the tables of compliance. Reading is not tied to who is signed in: imports ask in the background.
@Component
class JdbcContactPermissions implements ContactPermissions {

  private final StoredPolicies policies;
  private final Fingerprints fingerprints;
  private final ConsentLedger ledger;
  private final SettingsLog log;

  JdbcContactPermissions(StoredPolicies policies, Fingerprints fingerprints, ConsentLedger ledger, SettingsLog log) {
    this.policies = policies;
    this.fingerprints = fingerprints;
    this.ledger = ledger;
    this.log = log;
  }

  @Override
  public boolean isDataPrivacyOn() {
    return policies.isDataPrivacyOn();
  }

  @Override
  @Transactional
  @PreAuthorize(Authorities.MAY_ADMINISTER)
  public void setDataPrivacyOn(boolean on) {
    log.add(SettingChange.of("DATA_PRIVACY", policies.isDataPrivacyOn(), on));
    policies.setDataPrivacyOn(on);
  }

  @Override
  public AcceptableUsePolicy policy() {
    return policies.current();
  }

  @Override
  @Transactional
  @PreAuthorize(Authorities.MAY_ADMINISTER)
  public AcceptableUsePolicy changePolicy(String text) {
    var changed = new AcceptableUsePolicy(policies.current().version() + 1, text.strip());
    policies.add(changed);
    log.add(SettingChange.of("POLICY", changed.version() - 1, changed.version()));
    return changed;
  }

  @Override
  public Set<String> forgotten(Collection<String> emails) {
    return fingerprints.recognise(emails);
  }

  @Override
  public Optional<ConsentRecord> consentFor(long importId) {
    return ledger.find(importId);
  }
}
