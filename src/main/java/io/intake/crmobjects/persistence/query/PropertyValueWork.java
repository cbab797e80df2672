package io.intake.crmobjects.persistence.query;

import io.intake.crmobjects.DerivedValue;
import io.intake.crmobjects.ObjectTypes;
import io.intake.crmobjects.RecordDraft;
import io.intake.crmobjects.RecordSource;
import io.intake.crmobjects.RecordUpserts;
import io.intake.properties.IndexObstacle;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts and changes the values of one property in all records of an object type.
@Component
class PropertyValueWork implements PropertyValues {

  private static final int LOOKED_AT = 10_000;
  private static final int CHANGED = 2_000;

  private final JdbcTemplate jdbc;
  private final RecordUpserts records;
  private final FastColumns fast;
  private final ObjectTypes objectTypes;
  private final ValueColumns columns;

  PropertyValueWork(JdbcTemplate jdbc, RecordUpserts records, FastColumns fast, ObjectTypes objectTypes,
      ValueColumns columns) {
    this.jdbc = jdbc;
    this.records = records;
    this.fast = fast;
    this.objectTypes = objectTypes;
    this.columns = columns;
  }

  private record Held(long id, @Nullable String value, boolean archived) {
  }

  @Override
  public long countOption(Property property, String option) {
    var sql = "SELECT COUNT(*) FROM crm_record r WHERE r.object_type = ? AND LOCATE(?, CONCAT(';', " + ValueColumn.text(property)
        + ", ';') COLLATE utf8mb4_bin) > 0";
    return number(jdbc.queryForObject(sql, Long.class, property.objectType().value(), ";" + option + ";"));
  }

  @Override
  public long count(ObjectTypeId objectType) {
    return number(jdbc.queryForObject("SELECT COUNT(*) FROM crm_record WHERE object_type = ?", Long.class, objectType.value()));
  }

  private static final String FILLED = """
      SELECT k.name, COUNT(*) FROM crm_record r
      JOIN JSON_TABLE(JSON_KEYS(r.properties), '$[*]' COLUMNS (name VARCHAR(100) PATH '$')) k
      WHERE r.object_type = ? AND r.archived_at IS NULL GROUP BY k.name
      """;

  private static final String ROLLED_UP = """
      SELECT k.name, COUNT(*) FROM crm_rollup u JOIN crm_record r ON r.object_type = u.object_type AND r.id = u.id
      JOIN JSON_TABLE(JSON_KEYS(u.properties), '$[*]' COLUMNS (name VARCHAR(100) PATH '$')) k
      WHERE u.object_type = ? AND r.archived_at IS NULL GROUP BY k.name
      """;

  @Override
  public Map<String, Long> countFilled(ObjectTypeId objectType) {
    var filled = new HashMap<String, Long>();
    for (var sql : List.of(FILLED, ROLLED_UP)) {
      jdbc.query(sql, row -> {
        filled.put(row.getString(1), row.getLong(2));
      }, objectType.value());
    }
    filled.putAll(countOfRow(objectType));
    return filled;
  }

  /// What the row itself says, all of it in one walk, and how many rows there are.
  private Map<String, Long> countOfRow(ObjectTypeId objectType) {
    var told = columns.ofRow(objectType);
    var counts = new StringBuilder("SELECT COUNT(*)");
    told.values().forEach(column -> counts.append(", COUNT(").append(column.filled()).append(')'));
    return jdbc.queryForObject(counts + " FROM crm_record r WHERE r.object_type = ? AND r.archived_at IS NULL", (row, number) -> {
      var filled = new HashMap<String, Long>();
      filled.put("", row.getLong(1));
      var place = 2;
      for (var name : told.keySet()) {
        filled.put(name, row.getLong(place++));
      }
      return filled;
    }, objectType.value());
  }

  @Override
  public List<String> frequent(Property property, int most) {
    return jdbc.query("SELECT held.text FROM (SELECT CONVERT(" + ValueColumn.text(property) + " USING utf8mb4) COLLATE utf8mb4_bin"
        + " AS text FROM crm_record r WHERE r.object_type = ?) held WHERE held.text IS NOT NULL AND held.text <> ''"
        + " GROUP BY held.text ORDER BY COUNT(*) DESC, held.text LIMIT ?", (row, number) -> row.getString(1),
        property.objectType().value(), most);
  }

  @Override
  public Part look(Property property, long afterId, Function<String, Optional<String>> other) {
    var part = part(property, afterId, LOOKED_AT);
    var changed = 0;
    var lost = 0;
    for (var held : part) {
      if (held.value() != null && !held.value().isEmpty()) {
        var isKept = other.apply(held.value()).isPresent();
        changed += isKept ? 1 : 0;
        lost += isKept ? 0 : 1;
      }
    }
    return new Part(part.isEmpty() ? afterId : part.getLast().id(), part.size(), changed, lost);
  }

  @Override
  @Transactional
  public Part change(Property property, long afterId, Function<String, Optional<String>> other, long userId) {
    var part = part(property, afterId, CHANGED);
    var changes = new HashMap<Long, Optional<String>>();
    var archived = new ArrayList<Long>();
    for (var held : part) {
      if (held.value() != null && !held.value().isEmpty()) {
        var instead = other.apply(held.value());
        if (instead.filter(held.value()::equals).isEmpty()) {
          changes.put(held.id(), instead);
          if (held.archived()) {
            archived.add(held.id());
          }
        }
      }
    }
    changeArchived(property, archived, changes);
    changeActive(property, changes.keySet().stream().filter(id -> !archived.contains(id)).toList(), changes, userId);
    var lost = (int) changes.values().stream().filter(Optional::isEmpty).count();
    return new Part(part.isEmpty() ? afterId : part.getLast().id(), part.size(), changes.size() - lost, lost);
  }

  @Override
  @Transactional
  public Part follow(ObjectTypeId objectType, long afterId, long userId) {
    var ids = jdbc.query("SELECT id FROM crm_record WHERE object_type = ? AND id > ? ORDER BY id LIMIT ?",
        (row, number) -> row.getLong(1), objectType.value(), afterId, CHANGED);
    var type = objectTypes.get(objectType);
    var drafts = new ArrayList<RecordDraft>();
    records.findByIds(objectType, ids).forEach((id, stored) -> {
      var after = type.derived(stored.properties());
      var before = new HashMap<String, String>();
      type.traits().derived().stream().map(DerivedValue::property)
          .filter(name -> !after.getOrDefault(name, "").equals(stored.properties().getOrDefault(name, "")))
          .forEach(name -> before.put(name, stored.properties().getOrDefault(name, "")));
      // The number of one that became part of another leads to that one, which is in a part itself.
      if (!before.isEmpty() && stored.id() == id) {
        drafts.add(new RecordDraft(id, stored.version(), after, before, 0));
      }
    });
    records.write(objectType, drafts, RecordSource.user(userId));
    return new Part(ids.isEmpty() ? afterId : ids.getLast(), ids.size(), drafts.size(), 0);
  }

  private List<Held> part(Property property, long afterId, int most) {
    return jdbc.query("SELECT r.id, " + ValueColumn.text(property) + ", r.archived_at IS NOT NULL FROM crm_record r"
            + " WHERE r.object_type = ? AND r.id > ? ORDER BY r.id LIMIT ?",
        (row, number) -> new Held(row.getLong(1), row.getString(2), row.getBoolean(3)), property.objectType().value(), afterId, most);
  }

  private void changeActive(Property property, List<Long> ids, Map<Long, Optional<String>> changes, long userId) {
    var drafts = new ArrayList<RecordDraft>();
    records.findByIds(property.objectType(), ids).forEach((id, stored) -> {
      var values = new HashMap<>(stored.properties());
      var before = values.getOrDefault(property.name(), "");
      changes.getOrDefault(id, Optional.empty())
          .ifPresentOrElse(value -> values.put(property.name(), value), () -> values.remove(property.name()));
      drafts.add(new RecordDraft(id, stored.version(), values, Map.of(property.name(), before), 0));
    });
    records.write(property.objectType(), drafts, RecordSource.user(userId));
  }

  /// Nobody sees them, so their history has no need to tell.
  private void changeArchived(Property property, List<Long> ids, Map<Long, Optional<String>> changes) {
    var path = "'$.\"" + property.name() + "\"'";
    for (var id : ids) {
      var value = changes.getOrDefault(id, Optional.empty());
      if (value.isPresent()) {
        jdbc.update("UPDATE crm_record SET properties = JSON_SET(properties, " + path + ", ?), version = version + 1"
            + " WHERE object_type = ? AND id = ?", value.get(), property.objectType().value(), id);
      } else {
        jdbc.update("UPDATE crm_record SET properties = JSON_REMOVE(properties, " + path + "), version = version + 1"
            + " WHERE object_type = ? AND id = ?", property.objectType().value(), id);
      }
    }
  }

  @Override
  public Optional<IndexObstacle> obstacle(Property property) {
    return columns.isOfDocument(property) ? FastColumns.obstacle(property)
        : Optional.of(ValueColumns.ofTable(property.name()).isPresent() ? IndexObstacle.PART_OF_RECORD : IndexObstacle.WORKED_OUT);
  }

  @Override
  public void makeFast(Property property) {
    fast.make(property);
  }

  @Override
  public void makeOrdinary(Property property) {
    fast.remove(property);
  }

  private static long number(@Nullable Long found) {
    return found == null ? 0 : found;
  }
}
