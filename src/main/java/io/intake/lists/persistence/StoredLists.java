package io.intake.lists.persistence;

import io.intake.crmobjects.RecordSource;
import io.intake.crmobjects.SelectionId;
import io.intake.imports.ImportId;
import io.intake.imports.Imports;
import io.intake.lists.ListId;
import io.intake.lists.ListMembers;
import io.intake.lists.ObjectList;
import io.intake.lists.building.ListLedger;
import io.intake.properties.ObjectTypeId;
import io.intake.users.UserId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/// The table of lists.
@Component
class StoredLists implements ListLedger {

  private static final String IMPORT = "IMPORT";

  private final JdbcClient jdbc;
  private final Imports imports;
  private final ListLog log;

  StoredLists(JdbcClient jdbc, @Lazy Imports imports, ListLog log) {
    this.jdbc = jdbc;
    this.imports = imports;
    this.log = log;
  }

  List<ObjectList> inUse() {
    return jdbc.sql(ListRow.COLUMNS + "WHERE deleted_at IS NULL ORDER BY id DESC").query((row, number) -> ListRow.read(row)).list();
  }

  List<ObjectList> deleted() {
    return jdbc.sql(ListRow.COLUMNS + "WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC, id DESC")
        .query((row, number) -> ListRow.read(row)).list();
  }

  /// A list in use or deleted.
  Optional<ObjectList> find(ListId id) {
    return jdbc.sql(ListRow.COLUMNS + "WHERE id = ?").param(id.value()).query((row, number) -> ListRow.read(row)).optional();
  }

  /// Holds the lists of an object type until the transaction ends, so that what they name of each other stays as it was checked.
  void lock(ObjectTypeId objectType) {
    jdbc.sql("SELECT id FROM list_list WHERE object_type = ? ORDER BY id FOR UPDATE").param(objectType.value()).query(Long.class).list();
  }

  Optional<ObjectList> findByImport(ImportId id) {
    return jdbc.sql(ListRow.COLUMNS + "WHERE import_id = ?").param(id.value()).query((row, number) -> ListRow.read(row)).optional();
  }

  @Override
  public boolean hasListOf(ImportId importId) {
    return findByImport(importId).isPresent();
  }

  @Override
  public void add(String name, ObjectTypeId objectType, SelectionId members, long size, ImportId importId) {
    insert(name, objectType, new ListMembers.Chosen(members), size, new RecordSource(IMPORT, Long.toString(importId.value())),
        imports.author(importId));
  }

  private static final String ADD = """
      INSERT INTO list_list (name, object_type, selection_id, conditions, search, import_id, size, counted_at, created_at, source,
        author_id)
      VALUES (:name, :type, :selection, :conditions, :search, :import, :size, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3), :source, :author)
      """;

  ListId insert(String name, ObjectTypeId objectType, ListMembers members, long size, RecordSource source, UserId author) {
    var key = new GeneratedKeyHolder();
    var added = jdbc.sql(ADD).param("name", name).param("type", objectType.value()).param("size", size).param("author", author.value())
        .param("source", source.kind() + ":" + source.id()).param("import", source.kind().equals(IMPORT) ? source.id() : null);
    var filled = switch (members) {
      case ListMembers.Chosen(var selection) -> added.param("selection", selection.value()).param("conditions", null).param("search", null);
      case ListMembers.Matching(var search, var conditions) ->
          added.param("selection", null).param("conditions", ListRow.json(conditions)).param("search", search);
    };
    filled.update(key, "id");
    if (!source.kind().equals(IMPORT)) {
      log.named(objectType, "", name);
      log.filters(objectType, name, new ListMembers.Matching(List.of()), members, this::name);
    }
    return new ListId(Objects.requireNonNull(key.getKey()).longValue());
  }

  void rename(ObjectList list, String name) {
    jdbc.sql("UPDATE list_list SET name = ? WHERE id = ?").params(name, list.id().value()).update();
    log.named(list.objectType(), list.name(), name);
  }

  void remember(ListId id, long size) {
    jdbc.sql("UPDATE list_list SET size = ?, counted_at = UTC_TIMESTAMP(3) WHERE id = ?").params(size, id.value()).update();
  }

  void change(ObjectList list, ListMembers.Matching members) {
    jdbc.sql("UPDATE list_list SET search = ?, conditions = ? WHERE id = ?")
        .params(members.search(), ListRow.json(members.conditions()), list.id().value()).update();
    log.filters(list.objectType(), list.name(), list.members(), members, this::name);
  }

  void throwAway(ObjectList list) {
    jdbc.sql("UPDATE list_list SET deleted_at = UTC_TIMESTAMP(3) WHERE id = ? AND deleted_at IS NULL").param(list.id().value()).update();
    log.named(list.objectType(), list.name(), "");
  }

  void restore(ObjectList list) {
    jdbc.sql("UPDATE list_list SET deleted_at = NULL WHERE id = ?").param(list.id().value()).update();
    log.named(list.objectType(), "", list.name());
  }

  private String name(String number) {
    return ListNaming.id(number).flatMap(this::find).map(ObjectList::name).orElse(number);
  }

  void delete(ListId id) {
    jdbc.sql("DELETE FROM list_list WHERE id = ?").param(id.value()).update();
  }
}
