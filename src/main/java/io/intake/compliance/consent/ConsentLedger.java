package io.intake.compliance.consent;

import io.intake.compliance.ConsentRecord;
import java.util.Optional;

/// Where consent records are kept for good.
public interface ConsentLedger {

  /// Writes a record down; the second one for an import changes nothing.
  void keep(ConsentRecord consent);

  Optional<ConsentRecord> find(long importId);
}
