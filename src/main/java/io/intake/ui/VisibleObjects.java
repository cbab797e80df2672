package io.intake.ui;

import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.ObjectTypes;
import io.intake.crmobjects.RecordAccess;
import io.intake.users.RecordAction;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The object types as far as the user may work with their records: screens offer only what the doors allow.
@Component
public class VisibleObjects {

  private final ObjectTypes types;
  private final RecordAccess access;

  VisibleObjects(ObjectTypes types, RecordAccess access) {
    this.types = types;
    this.access = access;
  }

  /// Those whose records may be seen, in the order of the navigation.
  public List<ObjectType> list() {
    return list(RecordAction.VIEW);
  }

  /// Those with whose records this may be done.
  public List<ObjectType> list(RecordAction action) {
    return types.list().stream().filter(type -> access.may(action, type.id())).toList();
  }

  /// Empty if there is no such object type.
  ///
  /// @throws org.springframework.security.access.AccessDeniedException if the user may not see its records
  public Optional<ObjectType> findByPath(String path) {
    var found = types.findByPath(path);
    found.ifPresent(type -> access.check(RecordAction.VIEW, type.id()));
    return found;
  }
}
