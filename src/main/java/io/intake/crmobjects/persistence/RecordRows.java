package io.intake.crmobjects.persistence;

import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.ObjectTypes;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.persistence.care.MergedIds;
import io.intake.crmobjects.persistence.query.RowFacts;
import io.intake.properties.ObjectTypeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads whole records by their ids.
@Component
public class RecordRows {

  private static final int SLICE = 1000;

  private final JdbcClient jdbc;
  private final ObjectTypes objectTypes;
  private final MergedIds merged;
  private final RowFacts facts;

  RecordRows(JdbcClient jdbc, ObjectTypes objectTypes, MergedIds merged, RowFacts facts) {
    this.jdbc = jdbc;
    this.merged = merged;
    this.facts = facts;
    this.objectTypes = objectTypes;
  }

  private static final String BY_IDS = """
      SELECT r.id, r.version, r.properties, r.created_at, r.updated_at, r.created_by, r.updated_by, r.archived_at IS NOT NULL,
        u.properties
      FROM crm_record r LEFT JOIN crm_rollup u ON u.object_type = r.object_type AND u.id = r.id
      WHERE r.object_type = :type AND r.id IN (:ids)
      """;

  /// The number of a merged record leads to the one it became part of.
  public Optional<CrmRecord> find(RecordId id) {
    var found = inOrder(id.objectType(), List.of(id.value())).stream().findFirst();
    return found.isPresent() && !found.get().archived() ? found : merged.follow(id).flatMap(this::find).or(() -> found);
  }

  /// Those that exist, archived ones too.
  public List<CrmRecord> list(Collection<RecordId> ids) {
    var byType = new HashMap<ObjectTypeId, List<Long>>();
    ids.forEach(id -> byType.computeIfAbsent(id.objectType(), type -> new ArrayList<>()).add(id.value()));
    return byType.entrySet().stream().flatMap(type -> inOrder(type.getKey(), type.getValue()).stream()).toList();
  }

  /// Those that exist, in the order of their ids given.
  public List<CrmRecord> inOrder(ObjectTypeId objectType, List<Long> ids) {
    var type = objectTypes.get(objectType);
    var found = new HashMap<Long, CrmRecord>();
    for (var from = 0; from < ids.size(); from += SLICE) {
      jdbc.sql(BY_IDS).param("type", objectType.value()).param("ids", ids.subList(from, Math.min(from + SLICE, ids.size())))
          .query((RowMapper<CrmRecord>) (row, number) -> record(type, row)).list()
          .forEach(record -> found.put(record.id().value(), record));
    }
    return facts.told(objectType, ids.stream().map(found::get).filter(Objects::nonNull).toList());
  }

  private static final String ACTIVE = """
      SELECT r.id FROM JSON_TABLE(?, '$[*]' COLUMNS (wanted BIGINT PATH '$')) w
      STRAIGHT_JOIN crm_record r FORCE INDEX (PRIMARY) ON r.object_type = ? AND r.id = w.wanted
      WHERE r.archived_at IS NULL
      """;

  Set<Long> active(ObjectTypeId objectType, Set<Long> ids) {
    return ids.isEmpty() ? Set.of()
        : new HashSet<>(jdbc.sql(ACTIVE).param(ids.toString()).param(objectType.value()).query(Long.class).list());
  }

  private static CrmRecord record(ObjectType type, ResultSet row) throws SQLException {
    Map<String, String> properties = PropertiesJson.read(row.getString(3));
    var rollUps = row.getString(9);
    return new CrmRecord(new RecordId(type.id(), row.getLong(1)), RecordTexts.displayName(type, properties), properties,
        rollUps == null ? Map.of() : PropertiesJson.read(rollUps), row.getLong(2),
        instant(row, 4), instant(row, 5), RecordLookup.Sources.parse(row.getString(6)), RecordLookup.Sources.parse(row.getString(7)),
        row.getBoolean(8));
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
  }
}
