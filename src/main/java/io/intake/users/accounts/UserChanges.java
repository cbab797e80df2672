package io.intake.users.accounts;

import io.intake.users.RecordAction;
import io.intake.users.SettingChange;
import io.intake.users.SettingsLog;
import io.intake.users.User;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Tells the log what was changed about a user.
@Component
class UserChanges {

  private final SettingsLog log;

  UserChanges(SettingsLog log) {
    this.log = log;
  }

  void invited(User user) {
    log.add(new SettingChange("USER_INVITED", user.fullName(), "", user.role().name()));
  }

  void reset(User user) {
    log.add(new SettingChange("USER_PASSWORD_RESET", user.fullName(), "", user.email()));
  }

  /// One entry for each thing that is different.
  void changed(User before, User after) {
    add("USER_ROLE", after, before.role(), after.role());
    add("USER_IMPORT", after, before.permissions().mayImport(), after.permissions().mayImport());
    add("USER_EXPORT", after, before.permissions().mayExport(), after.permissions().mayExport());
    add("USER_ACTIVE", after, before.active(), after.active());
    var objects = new TreeSet<>(before.permissions().records().keySet());
    objects.addAll(after.permissions().records().keySet());
    for (var object : objects) {
      add("USER_RECORDS", after, rights(object, before.permissions().actions(object)), rights(object, after.permissions().actions(object)));
    }
  }

  private void add(String setting, User user, Object before, Object after) {
    log.add(new SettingChange(setting, user.fullName(), before.toString(), after.toString()));
  }

  /// Such as `0-2=VIEW,EDIT`, which a screen puts into words.
  private static String rights(String object, Set<RecordAction> actions) {
    return object + "=" + actions.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
  }
}
