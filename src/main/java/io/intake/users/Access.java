package io.intake.users;

/// What who is signed in on this thread may do with records. Asked by the doors, before they answer or change anything; it costs no
/// query. The doors to records ask `io.intake.crmobjects.RecordAccess`, which refuses in their stead.
public interface Access {

  /// Administrators may do everything; where nobody is signed in, nothing is allowed.
  ///
  /// @param objectType the id of an object type
  boolean may(RecordAction action, String objectType);

  /// Whether the thread works for nobody: for an import, say, that was allowed when it was started.
  boolean isBackground();
}
