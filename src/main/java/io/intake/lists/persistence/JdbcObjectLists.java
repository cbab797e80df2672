package io.intake.lists.persistence;

import io.intake.crmobjects.RecordSelections;
import io.intake.imports.ImportId;
import io.intake.lists.ListId;
import io.intake.lists.ObjectList;
import io.intake.lists.ObjectLists;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lists in a table, their members in selections. The overview shows sizes as they were last counted: counting the members of all
/// lists would take seconds where they have millions; a list that is looked at by itself is counted anew.
@Component
class JdbcObjectLists implements ObjectLists {

  private static final int LONGEST_NAME = 200;

  private final StoredLists lists;
  private final RecordSelections selections;

  JdbcObjectLists(StoredLists lists, RecordSelections selections) {
    this.lists = lists;
    this.selections = selections;
  }

  @Override
  public List<ObjectList> list() {
    return lists.all();
  }

  @Override
  @Transactional
  public Optional<ObjectList> find(ListId id) {
    return lists.find(id).map(this::counted);
  }

  @Override
  @Transactional
  public Optional<ObjectList> findByImport(ImportId importId) {
    return lists.findByImport(importId).map(this::counted);
  }

  private ObjectList counted(ObjectList list) {
    long size = selections.count(list.members());
    if (size != list.size()) {
      lists.remember(list.id(), size);
    }
    return new ObjectList(list.id(), list.name(), list.objectType(), list.members(), size, list.createdAt(), list.source());
  }

  @Override
  @PreAuthorize("isAuthenticated()")
  public void rename(ListId id, String name) {
    var stripped = name.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("A list's name has 1 to " + LONGEST_NAME + " characters");
    }
    lists.rename(id, stripped);
  }

  @Override
  @Transactional
  @PreAuthorize("isAuthenticated()")
  public void delete(ListId id) {
    lists.find(id).ifPresent(list -> {
      lists.delete(id);
      selections.delete(list.members());
    });
  }
}
