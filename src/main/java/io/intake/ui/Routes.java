package io.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.SelectionId;
import io.intake.imports.ImportId;
import io.intake.lists.ListId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The addresses of all screens: the templates for `@Route`, and filled-in ones to go to.
public final class Routes {

  public static final String LOGIN = "login";
  /// No screen: what the sign-in screen sends its form to.
  public static final String LOGIN_CHECK = "sign-in";
  public static final String SETUP = "setup";
  /// Where an invited or reset user sets a password.
  public static final String WELCOME = "welcome";
  public static final String HOME = "";
  /// Parameter `path` is that of the object type.
  public static final String OBJECTS = "objects/:path";
  /// Parameters `path` and `id`.
  public static final String RECORD = "objects/:path/:id";
  /// Parameter `path`: the records of an object type that has pipelines, by stage.
  public static final String BOARD = "objects/:path/board";
  /// What is to be done by people.
  public static final String TASKS = "tasks";
  /// Archived records, to be brought back.
  public static final String ARCHIVE = "archive";
  public static final String LISTS = "lists";
  /// Parameter `id`.
  public static final String LIST = "lists/:id";
  public static final String EXPORTS = "exports";
  public static final String IMPORTS = "imports";
  public static final String IMPORT_NEW = "imports/new";
  /// Parameter `id`.
  public static final String IMPORT_DRAFT = "imports/draft/:id";
  /// Parameter `id`.
  public static final String IMPORT_RESULT = "imports/:id";
  public static final String SETTINGS = "settings";
  public static final String SETTINGS_USERS = "settings/users";
  public static final String SETTINGS_ACCOUNT = "settings/account";
  public static final String SETTINGS_CHANGES = "settings/changes";
  public static final String SETTINGS_OBJECTS = "settings/objects";
  public static final String SETTINGS_PRIVACY = "settings/privacy";
  public static final String SETTINGS_PROPERTIES = "settings/properties";
  public static final String SETTINGS_PIPELINES = "settings/pipelines";
  public static final String SETTINGS_LABELS = "settings/labels";
  public static final String SETTINGS_DEMO = "settings/demo";
  public static final String POLICY = "policy";

  /// Query parameter of an index page: words that must occur.
  public static final String SEARCH = "search";
  /// Query parameter of an index page: the number of the selection it is narrowed to.
  public static final String SELECTION = "selection";
  /// Query parameter of the settings of properties, without a value: what can be restored.
  public static final String ARCHIVED = "archived";
  /// Query parameter of the import wizard: the object type that the file is expected to hold.
  public static final String OBJECT = "object";
  /// Query parameter of a one-time link.
  public static final String TOKEN = "token";

  private Routes() {
  }

  public static String openObjects(ObjectType type) {
    return "objects/" + type.path();
  }

  /// The index page, narrowed to the records in which these words occur.
  public static String searchObjects(ObjectType type, String words) {
    return openObjects(type) + "?" + SEARCH + "=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /// The index page, narrowed to a selection.
  public static String openSelection(ObjectType type, SelectionId selection) {
    return openObjects(type) + "?" + SELECTION + "=" + selection.value();
  }

  public static String openBoard(ObjectType type) {
    return openObjects(type) + "/board";
  }

  public static String openRecord(ObjectType type, long id) {
    return openObjects(type) + "/" + id;
  }

  public static String openList(ListId id) {
    return "lists/" + id.value();
  }

  /// The properties of an object type that can be restored.
  public static String archivedProperties(String path) {
    return SETTINGS_PROPERTIES + "?" + OBJECT + "=" + path + "&" + ARCHIVED;
  }

  public static String openDraft(ImportId id) {
    return "imports/draft/" + id.value();
  }

  public static String openImport(ImportId id) {
    return "imports/" + id.value();
  }

  /// Goes to an address with its query parameters, which `UI.navigate(String)` would take for a part of the path.
  public static void go(String address) {
    var location = new Location(address);
    UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
  }
}
