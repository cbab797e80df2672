package io.intake.users;

import java.util.Objects;

/// What somebody changes in the settings, for the [SettingsLog].
///
/// @param setting the kind, such as `ACCOUNT_NAME`; screens have a word for each: `audit.setting.ACCOUNT_NAME`
/// @param subject which one, such as the name of a user; empty where there is one only
/// @param oldValue empty for what was not there before
/// @param newValue empty for what is not there any more
public record SettingChange(String setting, String subject, String oldValue, String newValue) {

  /// A change of the one setting of its kind.
  public static SettingChange of(String setting, Object oldValue, Object newValue) {
    return new SettingChange(setting, "", Objects.toString(oldValue), Objects.toString(newValue));
  }

  public boolean changesNothing() {
    return oldValue.equals(newValue);
  }
}
