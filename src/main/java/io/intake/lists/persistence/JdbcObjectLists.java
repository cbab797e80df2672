package io.intake.lists.persistence;

import io.intake.crmobjects.PropertyFilter;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RecordSource;
import io.intake.imports.ImportId;
import io.intake.lists.ListId;
import io.intake.lists.ListMembers;
import io.intake.lists.ListRefused;
import io.intake.lists.LostFilter;
import io.intake.lists.ObjectList;
import io.intake.lists.ObjectLists;
import io.intake.properties.ObjectTypeId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lists in a table; the members of static ones in selections. The overview shows sizes as they were last counted: counting the members
/// of all lists would take seconds where they have millions; a list that is looked at by itself is counted anew if that is a while ago.
@Component
@PreAuthorize("isAuthenticated()")
class JdbcObjectLists implements ObjectLists {

  private static final Comparator<ObjectList> BY_NAME = Comparator.comparing(ObjectList::name, String.CASE_INSENSITIVE_ORDER);

  private final StoredLists lists;
  private final ListSizes sizes;
  private final ListNaming naming;
  private final ListGuard guard;
  private final ListMemberships members;
  private final ListLosses losses;

  JdbcObjectLists(StoredLists lists, ListSizes sizes, ListNaming naming, ListGuard guard, ListMemberships members, ListLosses losses) {
    this.lists = lists;
    this.sizes = sizes;
    this.naming = naming;
    this.guard = guard;
    this.members = members;
    this.losses = losses;
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
    return visible(lists.deleted()).stream().filter(guard::mayChange).toList();
  }

  private List<ObjectList> visible(List<ObjectList> all) {
    return all.stream().filter(guard::mayUse).toList();
  }

  @Override
  public Optional<ObjectList> find(ListId id) {
    return inUse(id).map(this::known);
  }

  @Override
  public Optional<ObjectList> findByImport(ImportId importId) {
    return lists.findByImport(importId).filter(list -> list.deletedAt().isEmpty() && guard.mayUse(list)).map(this::known);
  }

  /// With a size that is not too old.
  private ObjectList known(ObjectList list) {
    return sizes.isOld(list, Instant.now()) ? sizes.count(list) : list;
  }

  @Override
  public List<ObjectList> containing(RecordId record) {
    return members.containing(list(record.objectType()), record);
  }

  @Override
  public List<LostFilter> lost(ObjectList list) {
    guard.checkUse(list.objectType());
    return losses.of(list);
  }

  @Override
  public Set<ListId> frozen(Collection<ObjectList> some) {
    return losses.frozen(some.stream().filter(guard::mayUse).toList());
  }

  @Override
  @Transactional
  public ObjectList create(String name, ObjectTypeId objectType) {
    return add(named(name), objectType, members.create(objectType));
  }

  @Override
  @Transactional
  public ObjectList create(String name, ObjectTypeId objectType, ListMembers.Matching filters) {
    naming.checkNew(objectType, filters.conditions());
    return add(named(name), objectType, filters);
  }

  @Override
  @Transactional
  public ObjectList create(String name, ObjectTypeId objectType, List<PropertyFilter> conditions) {
    return create(name, objectType, new ListMembers.Matching(conditions));
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
    return members.add(own(id), added);
  }

  @Override
  @Transactional
  public long add(ListId id, RecordFilter added) {
    return members.add(own(id), added);
  }

  @Override
  @Transactional
  public void remove(ListId id, Collection<RecordId> removed) {
    members.remove(own(id), removed);
  }

  @Override
  @Transactional
  public void changeFilters(ListId id, ListMembers.Matching filters) {
    var list = own(id);
    if (!list.isActive()) {
      throw new ListRefused(ListRefused.Reason.WRONG_KIND);
    }
    naming.checkChange(list, filters.conditions());
    lists.change(list, filters);
    sizes.count(list);
  }

  @Override
  @Transactional
  public void rename(ListId id, String name) {
    lists.rename(own(id), named(name));
  }

  @Override
  @Transactional
  public void delete(ListId id) {
    inUse(id).ifPresent(list -> {
      guard.checkChange(list);
      naming.checkDelete(list);
      lists.throwAway(list);
    });
  }

  @Override
  @Transactional
  public void restore(ListId id) {
    lists.find(id).ifPresent(list -> {
      guard.checkChange(list);
      lists.restore(list);
    });
  }

  /// Refused to who may not see the records.
  private Optional<ObjectList> inUse(ListId id) {
    var list = lists.find(id).filter(found -> found.deletedAt().isEmpty());
    list.ifPresent(found -> guard.checkUse(found.objectType()));
    return list;
  }

  private ObjectList get(ListId id) {
    return inUse(id).orElseThrow(() -> new ListRefused(ListRefused.Reason.MISSING));
  }

  /// One that who is signed in may change.
  private ObjectList own(ListId id) {
    var list = get(id);
    guard.checkChange(list);
    return list;
  }

  private ObjectList add(String name, ObjectTypeId objectType, ListMembers first) {
    guard.checkUse(objectType);
    var author = guard.author();
    return sizes.count(get(lists.insert(name, objectType, first, 0, RecordSource.user(author.value()), author)));
  }

  private static String named(String name) {
    var stripped = name.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
      throw new ListRefused(ListRefused.Reason.NAME);
    }
    return stripped;
  }
}
