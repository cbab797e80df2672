package io.intake.lists.persistence;

import io.intake.lists.ListMembers;
import io.intake.lists.LoggedFilters;
import io.intake.properties.ObjectTypeId;
import io.intake.users.SettingChange;
import io.intake.users.SettingsLog;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/// Tells the log of settings what people do with lists; those of imports are told with the import.
@Component
class ListLog {

  private final SettingsLog log;

  ListLog(SettingsLog log) {
    this.log = log;
  }

  /// @param before empty for a list that was not there
  /// @param after empty for one that is not there any more
  void named(ObjectTypeId objectType, String before, String after) {
    log.add(new SettingChange("LIST", objectType.value(), before, after));
  }

  /// @param listNames answers names of lists by their numbers: filters may name lists
  void filters(ObjectTypeId objectType, String list, ListMembers before, ListMembers after, UnaryOperator<String> listNames) {
    log.add(LoggedFilters.change(objectType, list, before, after, listNames));
  }
}
