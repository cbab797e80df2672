package io.intake.users;

import java.util.List;

/// Who changed what in the settings, and when. Every door that changes a setting adds to it in the transaction of the change.
public interface SettingsLog {

  /// Remembers what the user of this thread changes; nothing where the values are equal.
  void add(SettingChange change);

  /// The latest first; for administrators.
  List<LoggedChange> list(LogFilter filter, int offset, int limit);

  /// For administrators.
  int count(LogFilter filter);
}
