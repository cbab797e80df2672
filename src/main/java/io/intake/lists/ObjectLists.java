package io.intake.lists;

import io.intake.crmobjects.PropertyFilter;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordId;
import io.intake.imports.ImportId;
import io.intake.properties.ObjectTypeId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All lists. Who may view the records of a list may use it; its author and administrators alone may change it: everybody else gets an
/// [org.springframework.security.access.AccessDeniedException].
public interface ObjectLists {

  /// For how many days a deleted list can be restored.
  int DAYS_KEPT = 90;
  int LONGEST_NAME = 200;

  /// Those in use, newest first.
  List<ObjectList> list();

  /// Those of an object type in use, by name.
  List<ObjectList> list(ObjectTypeId objectType);

  /// Those that who is signed in can restore, deleted last first.
  List<ObjectList> deleted();

  /// A list in use, its members counted within the last ten minutes.
  Optional<ObjectList> find(ListId id);

  /// The list that was made from an import; empty while it is being built.
  Optional<ObjectList> findByImport(ImportId importId);

  /// The lists that a record is on, by name; active ones as of now.
  List<ObjectList> containing(RecordId record);

  /// Why an active list holds nobody, whatever its other filters say; nothing where its filters find all they ask for.
  List<LostFilter> lost(ObjectList list);

  /// Those of some lists that [#lost] says something of, whatever it is.
  Set<ListId> frozen(Collection<ObjectList> some);

  /// Makes an empty static list.
  ///
  /// @throws ListRefused if the name is blank or too long
  ObjectList create(String name, ObjectTypeId objectType);

  /// Makes an active list.
  ///
  /// @throws ListRefused if the name is blank or too long, or the filters name a list that is not there
  ObjectList create(String name, ObjectTypeId objectType, ListMembers.Matching filters);

  /// Makes an active list without words to search for.
  ///
  /// @throws ListRefused if the name is blank or too long, or the filters name a list that is not there
  ObjectList create(String name, ObjectTypeId objectType, List<PropertyFilter> conditions);

  /// Makes a static list of who is on a list now.
  ///
  /// @throws ListRefused if the name is refused or the list is gone
  ObjectList copy(ListId id, String name);

  /// Puts records on a static list.
  ///
  /// @return how many were not on it before
  /// @throws ListRefused if it is gone or active
  long add(ListId id, Collection<RecordId> records);

  /// Puts all records that pass a filter on a static list.
  ///
  /// @return how many were not on it before
  /// @throws ListRefused if it is gone or active
  long add(ListId id, RecordFilter records);

  /// Takes records off a static list; they stay otherwise.
  ///
  /// @throws ListRefused if it is gone or active
  void remove(ListId id, Collection<RecordId> records);

  /// Gives an active list other filters.
  ///
  /// @throws ListRefused if it is gone, static, or would be made of itself or of a list that is not there
  void changeFilters(ListId id, ListMembers.Matching filters);

  /// @throws ListRefused if the name is blank or too long
  void rename(ListId id, String name);

  /// Throws the list away, not its records; [#restore] brings it back for 90 days.
  ///
  /// @throws ListRefused if the filters of another list name it
  void delete(ListId id);

  void restore(ListId id);
}
