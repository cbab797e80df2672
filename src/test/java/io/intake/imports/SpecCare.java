package io.intake.imports;

import io.intake.compliance.PersonErasure;
import io.intake.crmobjects.RecordCare;
import io.intake.users.Account;

/// What may have happened to records before an import.
record SpecCare(RecordCare care, PersonErasure erasure, Account account) {
}
