package io.intake.users;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What a user who is no administrator may do.
///
/// @param mayImport imports files, into objects whose records they may edit
/// @param mayExport takes records home as a file, of objects whose records they may view
/// @param records what may be done with the records of an object type, by its id; [#OTHERS] stands for all that are not named,
///     those that are defined later among them
public record Permissions(boolean mayImport, boolean mayExport, Map<String, Set<RecordAction>> records) {

  /// In place of an object type's id: all object types that are not named.
  public static final String OTHERS = "*";

  /// All records, no files: what a user may do until an administrator says otherwise.
  public static final Permissions STANDARD = new Permissions(false, false, Map.of(OTHERS, EnumSet.allOf(RecordAction.class)));

  public Permissions {
    var checked = new TreeMap<String, Set<RecordAction>>();
    records.forEach((objectType, actions) -> checked.put(objectType, possible(actions)));
    records = Map.copyOf(checked);
  }

  /// Whether this is among what may be done with the records of an object type.
  public boolean allow(RecordAction action, String objectType) {
    return actions(objectType).contains(action);
  }

  public Set<RecordAction> actions(String objectType) {
    return records.getOrDefault(objectType, records.getOrDefault(OTHERS, Set.of()));
  }

  public Permissions withImport(boolean allowed) {
    return new Permissions(allowed, mayExport, records);
  }

  public Permissions withExport(boolean allowed) {
    return new Permissions(mayImport, allowed, records);
  }

  /// The same but for the records of one object type, or of [#OTHERS].
  public Permissions with(String objectType, Collection<RecordAction> actions) {
    var changed = new TreeMap<>(records);
    changed.put(objectType, Set.copyOf(actions));
    return new Permissions(mayImport, mayExport, changed);
  }

  private static Set<RecordAction> possible(Set<RecordAction> actions) {
    return actions.contains(RecordAction.VIEW) ? Set.copyOf(actions) : Set.of();
  }
}
