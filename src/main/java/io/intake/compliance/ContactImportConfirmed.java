package io.intake.compliance;

import io.intake.users.UserId;
import java.time.Instant;
import java.util.Optional;

/// Somebody confirmed, for an import of contacts, that the acceptable use policy is kept. Told by the import when it starts;
/// it lives here so that compliance can keep the proof without knowing imports.
///
/// @param importId the import's number
/// @param policyVersion the version of the policy that was linked
public record ContactImportConfirmed(long importId, UserId confirmedBy, Instant confirmedAt, int policyVersion,
    Optional<LegalBasis> legalBasis) {
}
