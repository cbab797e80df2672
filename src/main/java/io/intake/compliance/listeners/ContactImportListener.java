package io.intake.compliance.listeners;

import io.intake.compliance.ConsentRecord;
import io.intake.compliance.ContactImportConfirmed;
import io.intake.compliance.consent.ConsentLedger;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Keeps the proof that somebody confirmed the acceptable use policy for an import.
@Component
class ContactImportListener {

  private final ConsentLedger ledger;

  ContactImportListener(ConsentLedger ledger) {
    this.ledger = ledger;
  }

  @ApplicationModuleListener
  void on(ContactImportConfirmed event) {
    ledger.keep(new ConsentRecord(event.importId(), event.confirmedBy(), event.confirmedAt(), event.policyVersion(), event.legalBasis()));
  }
}
