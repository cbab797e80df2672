package io.intake.crmobjects.persistence;

import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RecordSelections;
import io.intake.crmobjects.SelectionId;
import io.intake.crmobjects.persistence.query.RecordPages;
import io.intake.properties.ObjectTypeId;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps selections as rows of numbers, written by the hundred thousand.
@Component
class JdbcRecordSelections implements RecordSelections {

  private static final int SLICE = 100_000;

  private final JdbcClient jdbc;
  private final DataLoader loader;
  private final RecordPages pages;

  JdbcRecordSelections(JdbcClient jdbc, DataLoader loader, RecordPages pages) {
    this.jdbc = jdbc;
    this.loader = loader;
    this.pages = pages;
  }

  @Override
  public SelectionId create(ObjectTypeId objectType) {
    var key = new GeneratedKeyHolder();
    jdbc.sql("INSERT INTO crm_selection (object_type) VALUES (?)").param(objectType.value()).update(key);
    return new SelectionId(Objects.requireNonNull(key.getKey()).longValue());
  }

  @Override
  @Transactional
  public long add(SelectionId selection, LongStream recordIds) {
    var stored = new long[1];
    var rows = "crm_selection_member (record_id) SET selection_id = " + selection.value();
    inSlices(recordIds, slice -> stored[0] += loader.load(LongArrayList.wrap(slice), LoadBuffer::cell, rows));
    pages.forget();
    return stored[0];
  }

  private static final String REMOVE = """
      DELETE m FROM crm_selection_member m
      JOIN JSON_TABLE(?, '$[*]' COLUMNS (unwanted BIGINT PATH '$')) u ON u.unwanted = m.record_id
      WHERE m.selection_id = ?
      """;

  @Override
  @Transactional
  public void remove(SelectionId selection, LongStream recordIds) {
    inSlices(recordIds, slice -> jdbc.sql(REMOVE).param(Arrays.toString(slice)).param(selection.value()).update());
    pages.forget();
  }

  private static final String COUNT = """
      SELECT COUNT(*) FROM crm_selection s
      JOIN crm_selection_member m ON m.selection_id = s.id
      STRAIGHT_JOIN crm_record r FORCE INDEX (PRIMARY) ON r.object_type = s.object_type AND r.id = m.record_id
      WHERE s.id = ? AND r.archived_at IS NULL
      """;

  @Override
  public long count(SelectionId selection) {
    return jdbc.sql(COUNT).param(selection.value()).query(Long.class).single();
  }

  private static final String CONTAINING = """
      SELECT m.selection_id FROM crm_selection_member m JOIN crm_selection s ON s.id = m.selection_id
      WHERE m.selection_id IN (:selections) AND m.record_id = :record AND s.object_type = :type
      """;

  @Override
  public Set<SelectionId> containing(Collection<SelectionId> selections, RecordId record) {
    return selections.isEmpty() ? Set.of()
        : Set.copyOf(jdbc.sql(CONTAINING).param("selections", selections.stream().map(SelectionId::value).toList())
            .param("record", record.value()).param("type", record.objectType().value())
            .query((row, number) -> new SelectionId(row.getLong(1))).list());
  }

  @Override
  @Transactional
  public void delete(SelectionId selection) {
    jdbc.sql("DELETE FROM crm_selection_member WHERE selection_id = ?").param(selection.value()).update();
    jdbc.sql("DELETE FROM crm_selection WHERE id = ?").param(selection.value()).update();
  }

  /// In the order of the index within a slice.
  private static void inSlices(LongStream ids, Consumer<long[]> work) {
    var slice = new long[SLICE];
    var size = 0;
    for (var all = ids.iterator(); all.hasNext(); ) {
      slice[size++] = all.nextLong();
      if (size == SLICE) {
        work.accept(sorted(slice, size));
        size = 0;
      }
    }
    if (size > 0) {
      work.accept(sorted(slice, size));
    }
  }

  private static long[] sorted(long[] slice, int size) {
    return LongStream.of(slice).limit(size).sorted().toArray();
  }
}
