package io.intake.crmobjects.access;

import io.intake.crmobjects.RecordAccess;
import io.intake.crmobjects.RecordSource;
import io.intake.properties.ObjectTypeId;
import io.intake.users.Access;
import io.intake.users.CurrentUser;
import io.intake.users.RecordAction;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// Allows what the user of the session was granted.
@Component
class GrantedRecordAccess implements RecordAccess {

  private final Access access;
  private final CurrentUser currentUser;

  GrantedRecordAccess(Access access, CurrentUser currentUser) {
    this.access = access;
    this.currentUser = currentUser;
  }

  @Override
  public boolean may(RecordAction action, ObjectTypeId objectType) {
    return access.may(action, objectType.value());
  }

  @Override
  public void check(RecordAction action, ObjectTypeId objectType) {
    if (!may(action, objectType)) {
      throw new AccessDeniedException(action + " is not allowed with records of " + objectType.value());
    }
  }

  @Override
  public void checkUnlessBackground(RecordAction action, ObjectTypeId objectType) {
    if (!access.isBackground()) {
      check(action, objectType);
    }
  }

  @Override
  public RecordSource author() {
    return RecordSource.user(currentUser.get().id().value());
  }
}
