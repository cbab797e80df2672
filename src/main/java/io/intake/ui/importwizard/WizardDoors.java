package io.intake.ui.importwizard;

import io.intake.associations.Associations;
import io.intake.compliance.ContactPermissions;
import io.intake.crmobjects.ObjectTypes;
import io.intake.imports.DerivedColumns;
import io.intake.imports.ImportAttempts;
import io.intake.imports.ImportDraft;
import io.intake.imports.ImportDrafts;
import io.intake.imports.ImportDuplicates;
import io.intake.imports.ImportFixes;
import io.intake.imports.Imports;
import io.intake.imports.SavedMappings;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyCatalog;
import io.intake.ui.VisibleObjects;
import io.intake.users.Account;
import io.intake.users.CurrentUser;
import io.intake.users.Users;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// The doors that the steps open.
@Component
@Lazy
record WizardDoors(ImportDrafts drafts, DerivedColumns derived, ImportFixes fixes, ImportDuplicates duplicates,
    ImportAttempts attempts, Imports imports,
    SavedMappings savedMappings, PropertyCatalog catalog, ObjectTypes types, Associations associations, ContactPermissions permissions,
    Users users, CurrentUser currentUser, VisibleObjects objects, Account account) {

  /// Leaves a draft alone whose objects stay what they are.
  void changeObjects(ImportDraft draft, List<ObjectTypeId> objects) {
    if (!draft.objects().equals(objects)) {
      drafts.changeObjects(draft.id(), objects);
    }
  }
}
