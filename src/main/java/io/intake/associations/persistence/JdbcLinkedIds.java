package io.intake.associations.persistence;

import io.intake.associations.LinkedIds;
import io.intake.crmobjects.RecordAccess;
import io.intake.properties.ObjectTypeId;
import io.intake.users.RecordAction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whom many records are linked with, in one statement.
@Component
class JdbcLinkedIds implements LinkedIds {

  private final JdbcClient jdbc;
  private final RecordAccess access;

  JdbcLinkedIds(JdbcClient jdbc, RecordAccess access) {
    this.jdbc = jdbc;
    this.access = access;
  }

  private static final String LINKED = """
      SELECT l.from_id, l.to_id FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT PATH '$')) w
      STRAIGHT_JOIN assoc_link l FORCE INDEX (PRIMARY) ON l.from_type = :type AND l.from_id = w.id AND l.to_type = :other
      UNION
      SELECT l.to_id, l.from_id FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT PATH '$')) w
      STRAIGHT_JOIN assoc_link l FORCE INDEX (assoc_link_by_other_side)
        ON l.to_type = :type AND l.to_id = w.id AND l.from_type = :other
      ORDER BY 1, 2
      """;

  @Override
  public Map<Long, List<Long>> of(ObjectTypeId type, Collection<Long> recordIds, ObjectTypeId other) {
    access.checkUnlessBackground(RecordAction.VIEW, type);
    access.checkUnlessBackground(RecordAction.VIEW, other);
    return linked(jdbc, type, recordIds, other);
  }

  static Map<Long, List<Long>> linked(JdbcClient jdbc, ObjectTypeId type, Collection<Long> recordIds, ObjectTypeId other) {
    var linked = new HashMap<Long, List<Long>>();
    jdbc.sql(LINKED).param("ids", List.copyOf(recordIds).toString()).param("type", type.value()).param("other", other.value())
        .query((RowCallbackHandler) row -> linked.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(row.getLong(2)));
    return linked;
  }
}
