package io.intake.ui.records;

import io.intake.crmobjects.CrmRecords;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.ValueParsers;
import io.intake.users.CurrentUser;
import io.intake.users.UserPreferences;
import org.springframework.stereotype.Component;

/// The doors that all parts of these screens ask.
@Component
public record RecordDoors(CrmRecords records, PropertyCatalog catalog, ValueParsers parsers, UserPreferences preferences,
    CurrentUser currentUser) {
}
