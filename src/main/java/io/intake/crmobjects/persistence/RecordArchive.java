package io.intake.crmobjects.persistence;

import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RecordKey;
import io.intake.crmobjects.RecordSource;
import io.intake.crmobjects.RollUps;
import io.intake.crmobjects.persistence.care.MergedIds;
import io.intake.crmobjects.persistence.query.RecordCounts;
import io.intake.properties.ObjectTypeId;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes records out of sight and brings them back. An archived record keeps its values, but holds no identifiers.
@Component
public class RecordArchive {

  private static final int BATCH = 1000;

  private final JdbcTemplate jdbc;
  private final RecordRows rows;
  private final RecordLookup lookup;
  private final Following following;
  private final ChangeBatches batches;
  private final MergedIds merged;
  private final Clock clock = Clock.systemUTC();

  /// What follows when records come and go.
  @Component
  record Following(KeyWrites keys, RollUps rollUps, RecordCounts counts) {
  }

  RecordArchive(JdbcTemplate jdbc, RecordRows rows, RecordLookup lookup, Following following, ChangeBatches batches,
      MergedIds merged) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.lookup = lookup;
    this.following = following;
    this.batches = batches;
    this.merged = merged;
  }

  /// @return how many were archived
  @Transactional
  public int archive(Collection<RecordId> ids, RecordSource source) {
    var now = LocalDateTime.now(clock);
    return inSlices(ids, record -> !record.archived(), records -> {
      mark(records, now, now, source);
      byType(records).forEach(ofOneType -> following.keys().free(typeOf(ofOneType), held(ofOneType)));
    });
  }

  /// Frees what records that are archived already might hold still.
  public void release(ObjectTypeId type, Collection<Long> ids) {
    following.keys().free(type, held(rows.list(ids.stream().map(id -> new RecordId(type, id)).toList())));
  }

  /// @return how many came back
  @Transactional
  public int restore(Collection<RecordId> ids, RecordSource source) {
    var now = LocalDateTime.now(clock);
    var restored = new ArrayList<CrmRecord>();
    var mergedOnes = mergedOnes(ids);
    inSlices(ids, record -> record.archived() && !mergedOnes.contains(record.id()), records -> byType(records).forEach(ofOneType -> {
      var free = withFreeIdentifiers(ofOneType);
      following.keys().take(typeOf(ofOneType), held(free));
      mark(free, null, now, source);
      restored.addAll(free);
    }));
    return restored.size();
  }

  /// A record that became part of another one does not come back.
  private Set<RecordId> mergedOnes(Collection<RecordId> ids) {
    return ids.stream().collect(Collectors.groupingBy(RecordId::objectType)).entrySet().stream()
        .flatMap(ofType -> merged.follow(ofType.getKey(), ofType.getValue().stream().map(RecordId::value).toList()).keySet().stream()
            .map(id -> new RecordId(ofType.getKey(), id)))
        .collect(Collectors.toSet());
  }

  /// The active record that holds one of the identifiers of an archived one.
  public Optional<RecordId> holder(CrmRecord archived) {
    var type = archived.id().objectType();
    return lookup.byKeys(type, held(List.of(archived)).stream().map(KeyWrites.Held::key).toList()).values().stream().findFirst()
        .map(holder -> new RecordId(type, holder.id()));
  }

  /// Of several that share an identifier the first one gets it.
  private List<CrmRecord> withFreeIdentifiers(List<CrmRecord> records) {
    var taken = new HashSet<>(lookup.byKeys(typeOf(records), held(records).stream().map(KeyWrites.Held::key).toList()).keySet());
    var free = new ArrayList<CrmRecord>();
    for (var record : records) {
      var wanted = held(List.of(record)).stream().map(KeyWrites.Held::key).toList();
      if (wanted.stream().noneMatch(taken::contains)) {
        taken.addAll(wanted);
        free.add(record);
      }
    }
    return free;
  }

  private List<KeyWrites.Held> held(List<CrmRecord> records) {
    var held = new ArrayList<KeyWrites.Held>();
    for (var record : records) {
      RecordKey.all(batches.identifiers(record.id().objectType()), record.properties())
          .forEach(key -> held.add(new KeyWrites.Held(key, record.id().value())));
    }
    return held;
  }

  private static final String MARK = """
      UPDATE crm_record SET archived_at = ?, version = version + 1, updated_at = ?, updated_by = ? WHERE object_type = ? AND id = ?
      """;

  private void mark(List<CrmRecord> records, @Nullable LocalDateTime archivedAt, LocalDateTime now, RecordSource source) {
    jdbc.batchUpdate(MARK, records, BATCH, (statement, record) -> {
      statement.setObject(1, archivedAt);
      statement.setObject(2, now);
      statement.setString(3, RecordLookup.Sources.format(source));
      statement.setString(4, record.id().objectType().value());
      statement.setLong(5, record.id().value());
    });
    byType(records).forEach(ofOneType -> {
      following.counts().add(typeOf(ofOneType), archivedAt == null ? ofOneType.size() : -ofOneType.size());
      following.rollUps().neighboursOf(typeOf(ofOneType), ofOneType.stream().map(record -> record.id().value()).toList());
    });
  }

  /// Until the transaction ends nobody changes these records, so that the identifiers freed or taken are those they have.
  private void lock(List<RecordId> slice) {
    var byType = slice.stream().collect(Collectors.groupingBy(RecordId::objectType));
    byType.forEach((type, ids) -> jdbc.queryForList(
        "SELECT id FROM crm_record WHERE object_type = ? AND id IN (" + "?, ".repeat(ids.size() - 1) + "?) ORDER BY id FOR UPDATE",
        Long.class, Stream.concat(Stream.of(type.value()), ids.stream().map(RecordId::value)).toArray()));
  }

  private int inSlices(Collection<RecordId> ids, Predicate<CrmRecord> wanted, Consumer<List<CrmRecord>> work) {
    var all = ids.stream().distinct().sorted(Comparator.comparingLong(RecordId::value)).toList();
    var done = 0;
    for (var from = 0; from < all.size(); from += BATCH) {
      var slice = all.subList(from, Math.min(from + BATCH, all.size()));
      lock(slice);
      var records = rows.list(slice).stream().filter(wanted).toList();
      if (!records.isEmpty()) {
        work.accept(records);
      }
      done += records.size();
    }
    return done;
  }

  private static Collection<List<CrmRecord>> byType(List<CrmRecord> records) {
    return records.stream().collect(Collectors.groupingBy(record -> record.id().objectType())).values();
  }

  private static ObjectTypeId typeOf(List<CrmRecord> ofOneType) {
    return ofOneType.getFirst().id().objectType();
  }
}
