package io.intake.users;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names of what a signed-in user may do, as the security checks on the doors ask for them.
public final class Authorities {

  /// Manages users, properties, labels and settings. Administrators may also do everything else.
  public static final String ADMINISTER = "ADMINISTER";
  /// Imports files and sees imports.
  public static final String IMPORT = "IMPORT";
  /// Takes records home as a file.
  public static final String EXPORT = "EXPORT";
  /// For `@PreAuthorize`.
  public static final String MAY_ADMINISTER = "hasAuthority('ADMINISTER')";
  /// For `@PreAuthorize`.
  public static final String MAY_IMPORT = "hasAuthority('IMPORT')";
  /// For `@PreAuthorize`.
  public static final String MAY_EXPORT = "hasAuthority('EXPORT')";

  /// Followed by the id of an object type, and what may be done with its records.
  private static final String RECORDS = "RECORDS ";

  private Authorities() {
  }

  /// All that a user may do. What may be done with records is told by object type, such as `RECORDS 0-1 VIEW EDIT`.
  public static List<String> of(User user) {
    if (user.isAdministrator()) {
      return List.of(ADMINISTER, IMPORT, EXPORT, records(Permissions.OTHERS, EnumSet.allOf(RecordAction.class)));
    }
    var may = user.permissions();
    var files = Stream.concat(may.mayImport() ? Stream.of(IMPORT) : Stream.of(), may.mayExport() ? Stream.of(EXPORT) : Stream.of());
    var records = may.records().entrySet().stream().sorted(Map.Entry.comparingByKey())
        .map(entry -> records(entry.getKey(), entry.getValue()));
    return Stream.concat(files, records).toList();
  }

  /// Whether this is among what the holder of these may do. What is said of an object type itself goes before what is said of the others.
  public static boolean allow(Set<String> authorities, RecordAction action, String objectType) {
    if (authorities.contains(ADMINISTER)) {
      return true;
    }
    return Stream.of(objectType, Permissions.OTHERS).map(type -> RECORDS + type + " ")
        .flatMap(start -> authorities.stream().filter(authority -> authority.startsWith(start)))
        .findFirst().filter(authority -> Arrays.asList(authority.split(" ")).contains(action.name())).isPresent();
  }

  private static String records(String objectType, Set<RecordAction> actions) {
    return actions.stream().sorted().map(Enum::name).collect(Collectors.joining(" ", RECORDS + objectType + " ", ""));
  }
}
