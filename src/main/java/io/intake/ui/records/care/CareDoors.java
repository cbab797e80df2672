package io.intake.ui.records.care;

import io.intake.associations.RecordLinks;
import io.intake.compliance.PersonErasure;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.ObjectTypes;
import io.intake.crmobjects.RecordCare;
import io.intake.properties.PropertyCatalog;
import org.springframework.stereotype.Component;

/// The doors that these screens ask.
@Component
public record CareDoors(RecordCare care, CrmRecords records, PropertyCatalog catalog, PersonErasure erasure, RecordLinks links,
    ObjectTypes types) {
}
