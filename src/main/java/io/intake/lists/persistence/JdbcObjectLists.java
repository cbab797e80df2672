package io.intake.lists.persistence;

import io.intake.crmobjects.PropertyFilter;
import io.intake.crmobjects.RecordAccess;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RecordReads;
import io.intake.crmobjects.RecordSelections;
import io.intake.crmobjects.SelectionId;
import io.intake.imports.ImportId;
import io.intake.lists.ListId;
import io.intake.lists.ListMembers;
import io.intake.lists.ListRefused;
import io.intake.lists.ObjectList;
import io.intake.lists.ObjectLists;
import io.intake.properties.ObjectTypeId;
import io.intake.users.RecordAction;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lists in a table; the members of static ones in selections. The overview shows sizes as they were last counted: counting the members
/// of all lists would take seconds where they have millions; a list that is looked at by itself is counted anew.
@Component
@PreAuthorize("isAuthenticated()")
class JdbcObjectLists implements ObjectLists {

  private static final Comparator<ObjectList> BY_NAME = Comparator.comparing(ObjectList::name, String.CASE_INSENSITIVE_ORDER);

  private final StoredLists lists;
  private final RecordSelections selections;
  private final RecordReads records;
  private final RecordAccess access;

  JdbcObjectLists(StoredLists lists, RecordSelections selections, RecordReads records, RecordAccess access) {
    this.lists = lists;
    this.selections = selections;
    this.records = records;
    this.access = access;
  }

  @Override
  public List<ObjectList> list() {
    return visible(lists.inUse());
  }

  @Override
  public List<ObjectList> list(ObjectTypeId objectType) {
    return list().stream().filter(list -> list.objectType().equals(objectType)).sorted(BY_NAME).toList();
  }

  @Override
  public List<ObjectList> deleted() {
    return visible(lists.deleted());
  }

  private List<ObjectList> visible(List<ObjectList> all) {
    return all.stream().filter(list -> access.may(RecordAction.VIEW, list.objectType())).toList();
  }

  @Override
  @Transactional
  public Optional<ObjectList> find(ListId id) {
    return inUse(id).map(this::counted);
  }

  @Override
  @Transactional
  public Optional<ObjectList> findByImport(ImportId importId) {
    return lists.findByImport(importId).filter(list -> list.deletedAt().isEmpty() && access.may(RecordAction.VIEW, list.objectType()))
        .map(this::counted);
  }

  @Override
  public List<ObjectList> containing(RecordId record) {
    var known = list(record.objectType());
    var chosen = selections.containing(known.stream().map(ObjectList::members).filter(ListMembers.Chosen.class::isInstance)
        .map(members -> ((ListMembers.Chosen) members).selection()).toList(), record);
    var passed = Set.copyOf(records.passed(record, known.stream().filter(ObjectList::isActive).map(ObjectList::filter).toList()));
    return known.stream().filter(list -> switch (list.members()) {
      case ListMembers.Chosen(var selection) -> chosen.contains(selection);
      case ListMembers.Matching _ -> passed.contains(list.filter());
    }).toList();
  }

  @Override
  @Transactional
  public ObjectList create(String name, ObjectTypeId objectType) {
    return add(named(name), objectType, new ListMembers.Chosen(selections.create(objectType)));
  }

  @Override
  @Transactional
  public ObjectList create(String name, ObjectTypeId objectType, List<PropertyFilter> conditions) {
    return add(named(name), objectType, new ListMembers.Matching(List.copyOf(conditions)));
  }

  @Override
  @Transactional
  public ObjectList copy(ListId id, String name) {
    var original = get(id);
    var copy = create(name, original.objectType());
    add(copy.id(), original.filter());
    return get(copy.id());
  }

  @Override
  @Transactional
  public long add(ListId id, Collection<RecordId> added) {
    var list = get(id);
    var fitting = added.stream().filter(record -> record.objectType().equals(list.objectType())).mapToLong(RecordId::value);
    return add(list, fitting);
  }

  @Override
  @Transactional
  public long add(ListId id, RecordFilter added) {
    var list = get(id);
    return list.objectType().equals(added.objectType()) ? add(list, records.ids(added)) : 0;
  }

  @Override
  @Transactional
  public void remove(ListId id, Collection<RecordId> removed) {
    var list = get(id);
    selections.remove(chosen(list), removed.stream().mapToLong(RecordId::value));
    counted(list);
  }

  @Override
  @Transactional
  public void changeConditions(ListId id, List<PropertyFilter> conditions) {
    var list = get(id);
    if (!list.isActive()) {
      throw new ListRefused(ListRefused.Reason.WRONG_KIND);
    }
    if (named(conditions, new HashSet<>()).contains(id)) {
      throw new ListRefused(ListRefused.Reason.MADE_OF_ITSELF);
    }
    lists.change(id, new ListMembers.Matching(List.copyOf(conditions)));
    counted(list);
  }

  @Override
  public void rename(ListId id, String name) {
    lists.rename(get(id).id(), named(name));
  }

  @Override
  public void delete(ListId id) {
    inUse(id).ifPresent(list -> lists.throwAway(list.id()));
  }

  @Override
  public void restore(ListId id) {
    lists.find(id).ifPresent(list -> {
      access.check(RecordAction.VIEW, list.objectType());
      lists.restore(id);
    });
  }

  /// Refused to who may not see the records.
  private Optional<ObjectList> inUse(ListId id) {
    var list = lists.find(id).filter(found -> found.deletedAt().isEmpty());
    list.ifPresent(found -> access.check(RecordAction.VIEW, found.objectType()));
    return list;
  }

  private ObjectList get(ListId id) {
    return inUse(id).orElseThrow(() -> new ListRefused(ListRefused.Reason.MISSING));
  }

  private ObjectList add(String name, ObjectTypeId objectType, ListMembers members) {
    access.check(RecordAction.VIEW, objectType);
    return counted(get(lists.insert(name, objectType, members, 0, access.author())));
  }

  private long add(ObjectList list, LongStream added) {
    try (added) {
      var fresh = selections.add(chosen(list), added);
      counted(list);
      return fresh;
    }
  }

  private ObjectList counted(ObjectList list) {
    lists.remember(list.id(), records.count(list.filter()));
    return get(list.id());
  }

  private static SelectionId chosen(ObjectList list) {
    return switch (list.members()) {
      case ListMembers.Chosen(var selection) -> selection;
      case ListMembers.Matching _ -> throw new ListRefused(ListRefused.Reason.WRONG_KIND);
    };
  }

  /// All lists that conditions ask for, those asked for by these included.
  private Set<ListId> named(List<PropertyFilter> conditions, Set<ListId> known) {
    conditions.stream().filter(condition -> condition.property().equals(PropertyFilter.SET))
        .flatMap(condition -> condition.values().stream()).map(value -> new ListId(Long.parseLong(value))).filter(known::add)
        .map(lists::find).flatMap(Optional::stream)
        .map(ObjectList::members).forEach(members -> {
          if (members instanceof ListMembers.Matching(var others)) {
            named(others, known);
          }
        });
    return known;
  }

  private static String named(String name) {
    var stripped = name.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
      throw new ListRefused(ListRefused.Reason.NAME);
    }
    return stripped;
  }
}
