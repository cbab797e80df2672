package io.intake.crmobjects;

import io.intake.properties.ObjectTypeId;
import io.intake.users.RecordAction;
import java.util.Collection;

/// Guards the doors to records: each asks here before it answers or changes anything. It costs no query.
public interface RecordAccess {

  /// For screens, to offer only what is allowed, and for doors that leave out what a person may not see.
  boolean may(RecordAction action, ObjectTypeId objectType);

  /// @throws org.springframework.security.access.AccessDeniedException if who is signed in may not, or nobody is
  void check(RecordAction action, ObjectTypeId objectType);

  /// @throws org.springframework.security.access.AccessDeniedException if it is forbidden with one of them
  default void check(RecordAction action, Collection<RecordId> records) {
    records.stream().map(RecordId::objectType).distinct().forEach(objectType -> check(action, objectType));
  }

  /// For doors that runs go through too: work in the background, for which nobody is signed in, was allowed when it was started.
  ///
  /// @throws org.springframework.security.access.AccessDeniedException if somebody is signed in who may not
  void checkUnlessBackground(RecordAction action, ObjectTypeId objectType);

  /// Who is signed in, as the one who changed records.
  ///
  /// @throws org.springframework.security.access.AccessDeniedException if nobody is
  RecordSource author();
}
