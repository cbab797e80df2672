package io.intake.ui;

import io.intake.crmobjects.CrmRecords;
import io.intake.imports.Imports;
import io.intake.users.Account;
import io.intake.users.CurrentUser;
import io.intake.users.UserPreferences;
import org.springframework.stereotype.Component;

/// The doors that the frame around every screen asks.
@Component
record FrameDoors(CurrentUser currentUser, UserPreferences preferences, VisibleObjects objects, CrmRecords records, Imports imports,
    Account account) {
}
