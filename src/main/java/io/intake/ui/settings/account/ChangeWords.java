package io.intake.ui.settings.account;

import io.intake.crmobjects.ObjectTypes;
import io.intake.lists.LoggedFilters;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import io.intake.users.Permissions;
import io.intake.users.Role;
import io.intake.users.SettingChange;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts what the log keeps as codes into words: the kind of a change, and values of those kinds that are no plain text.
@Component
class ChangeWords {

  private static final String SETTING = "audit.setting.";
  private static final String OF_OBJECT = " – ";
  private static final String OPEN = "0";

  private final ObjectTypes objectTypes;
  private final ListFilterWords filters;
  private final Map<String, UnaryOperator<String>> values = new TreeMap<>();

  ChangeWords(ObjectTypes objectTypes, ListFilterWords filters) {
    this.objectTypes = objectTypes;
    this.filters = filters;
    Set.of("USER_IMPORT", "USER_EXPORT", "USER_ACTIVE", "DATA_PRIVACY", "OBJECT_ARCHIVED", "PIPELINE_ARCHIVED", "ACCOUNT_LINKS_BY_DOMAIN",
            "PROPERTY_FAST", "PROPERTY_ARCHIVED", "STAGE_CLOSED")
        .forEach(setting -> values.put(setting, ChangeWords::yesOrNo));
    Set.of("USER_ROLE", "USER_INVITED").forEach(setting -> values.put(setting, role -> Texts.of("settings.role." + Role.valueOf(role))));
    Set.of("PROPERTY_CREATED", "PROPERTY_KIND").forEach(setting -> values.put(setting, kind -> Texts.of("propertysettings.kind." + kind)));
    values.put("PROPERTY_DISPLAY", display -> Texts.of("propertysettings.display." + display));
    values.put("PROPERTY_RULES", RuleWords::of);
    values.put("LABEL_LIMIT", ChangeWords::limit);
    values.put("USER_RECORDS", this::rights);
    values.put("ACCOUNT_LANGUAGE", AccountWords::language);
    values.put("ACCOUNT_CURRENCY", AccountWords::currency);
    values.put("ACCOUNT_PHONE_COUNTRY", AccountWords::country);
    values.put("POLICY", version -> Texts.of("settings.policy.version", Integer.valueOf(version)));
  }

  String setting(SettingChange change) {
    return Texts.has(SETTING + change.setting()) ? Texts.of(SETTING + change.setting()) : change.setting();
  }

  /// The kinds whose words contain this, in the language of the screen.
  Set<String> named(String search) {
    var words = search.strip().toLowerCase(Texts.locale());
    return words.isEmpty() ? Set.of() : Texts.keys(SETTING).stream()
        .filter(key -> Texts.of(key).toLowerCase(Texts.locale()).contains(words))
        .map(key -> key.substring(SETTING.length())).collect(Collectors.toSet());
  }

  /// Object types by their names, all others as they are.
  String subject(SettingChange change) {
    return Arrays.stream(change.subject().split(OF_OBJECT, -1)).map(this::object).collect(Collectors.joining(OF_OBJECT));
  }

  String oldValue(SettingChange change) {
    return value(change, change.oldValue());
  }

  String newValue(SettingChange change) {
    return value(change, change.newValue());
  }

  private String value(SettingChange change, String stored) {
    var setting = change.setting();
    if (LoggedFilters.isIn(change)) {
      return filters.of(LoggedFilters.objectType(change), LoggedFilters.read(stored));
    }
    var choice = setting.startsWith("ACCOUNT_");
    return stored.isEmpty() && !choice ? "" : values.getOrDefault(setting, UnaryOperator.identity()).apply(stored);
  }

  private static String yesOrNo(String stored) {
    return Texts.of(Boolean.parseBoolean(stored) ? "settings.yes" : "settings.no");
  }

  /// Such as `2/0`: most there, most back.
  private static String limit(String stored) {
    var most = Arrays.stream(stored.split("/")).map(number -> number.equals(OPEN) ? Texts.of("audit.limit.none") : number).toArray();
    return Texts.of("audit.limit", most);
  }

  /// Such as `0-2=VIEW,EDIT`.
  private String rights(String stored) {
    var object = stored.substring(0, stored.indexOf('='));
    var actions = stored.substring(object.length() + 1);
    var words = actions.isEmpty() ? Texts.of("settings.may.nothing")
        : Arrays.stream(actions.split(",")).map(action -> Texts.of("settings.may." + action)).collect(Collectors.joining(", "));
    return Texts.of("settings.may.of", object(object), words);
  }

  private String object(String id) {
    return id.equals(Permissions.OTHERS) ? Texts.of("settings.may.others")
        : objectTypes.list().stream().filter(type -> type.id().value().equals(id)).findFirst().map(Labels::plural).orElse(id);
  }
}
