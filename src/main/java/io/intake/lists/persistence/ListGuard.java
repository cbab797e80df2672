package io.intake.lists.persistence;

import io.intake.crmobjects.RecordAccess;
import io.intake.lists.ObjectList;
import io.intake.properties.ObjectTypeId;
import io.intake.users.CurrentUser;
import io.intake.users.RecordAction;
import io.intake.users.UserId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// Who may do what with lists: whoever may view the records uses them, their authors and administrators change them.
///
/// @see "docs/decisions/0026-whose-a-list-is.md"
@Component
class ListGuard {

  private final RecordAccess access;
  private final CurrentUser currentUser;

  ListGuard(RecordAccess access, CurrentUser currentUser) {
    this.access = access;
    this.currentUser = currentUser;
  }

  boolean mayUse(ObjectList list) {
    return access.may(RecordAction.VIEW, list.objectType());
  }

  /// @throws AccessDeniedException if who is signed in may not view such records
  void checkUse(ObjectTypeId objectType) {
    access.check(RecordAction.VIEW, objectType);
  }

  boolean mayChange(ObjectList list) {
    return list.mayBeChangedBy(currentUser.get());
  }

  /// @throws AccessDeniedException if it is somebody else's list
  void checkChange(ObjectList list) {
    checkUse(list.objectType());
    if (!mayChange(list)) {
      throw new AccessDeniedException("List " + list.id().value() + " is somebody else's");
    }
  }

  UserId author() {
    return currentUser.get().id();
  }
}
