package io.intake.compliance;

import io.intake.users.UserId;
import java.time.Instant;
import java.util.Optional;

/// The kept proof of a [ContactImportConfirmed].
public record ConsentRecord(long importId, UserId confirmedBy, Instant confirmedAt, int policyVersion, Optional<LegalBasis> legalBasis) {
}
