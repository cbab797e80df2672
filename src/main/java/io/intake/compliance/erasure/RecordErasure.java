package io.intake.compliance.erasure;

import io.intake.compliance.ForgottenPeople;
import io.intake.compliance.PersonErasure;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.ObjectTypes;
import io.intake.crmobjects.RecordCare;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RecordKey;
import io.intake.users.Authorities;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the fingerprints of a person's addresses, then deletes the record.
@Component
class RecordErasure implements PersonErasure {

  private final CrmRecords records;
  private final ObjectTypes objectTypes;
  private final ForgottenPeople forgotten;
  private final RecordCare care;

  RecordErasure(CrmRecords records, ObjectTypes objectTypes, ForgottenPeople forgotten, RecordCare care) {
    this.records = records;
    this.objectTypes = objectTypes;
    this.forgotten = forgotten;
    this.care = care;
  }

  @Override
  @PreAuthorize(Authorities.MAY_ADMINISTER)
  @Transactional
  public void erase(RecordId person) {
    var type = objectTypes.get(person.objectType());
    if (!type.isPerson()) {
      throw new IllegalArgumentException("Records of " + type.singular() + " are no people");
    }
    var record = records.find(person).orElseThrow();
    forgotten.forget(RecordKey.all(type.identifiers(), record.properties()).stream().map(RecordKey::value).toList());
    care.erase(record.id());
  }
}
