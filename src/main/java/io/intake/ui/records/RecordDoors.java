package io.intake.ui.records;

import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.RecordAccess;
import io.intake.lists.ObjectLists;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.ValueParsers;
import io.intake.users.CurrentUser;
import io.intake.users.RecordAction;
import io.intake.users.UserPreferences;
import org.springframework.stereotype.Component;

/// The doors that all parts of these screens ask.
@Component
public record RecordDoors(CrmRecords records, PropertyCatalog catalog, ValueParsers parsers, UserPreferences preferences,
    CurrentUser currentUser, RecordAccess access, ObjectLists lists) {

  /// Whether the user may do this with records of the object type.
  public boolean may(RecordAction action, ObjectType type) {
    return access.may(action, type.id());
  }

  /// Whether the user may import files that hold records of the object type.
  public boolean canImport(ObjectType type) {
    return currentUser.get().canImport() && may(RecordAction.EDIT, type);
  }
}
