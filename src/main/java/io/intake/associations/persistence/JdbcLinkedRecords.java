package io.intake.associations.persistence;

import io.intake.crmobjects.LinkedRecords;
import io.intake.crmobjects.RollUp;
import io.intake.properties.ObjectTypeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Answers the record store whom records are linked with, where nobody is signed in.
@Component
class JdbcLinkedRecords implements LinkedRecords {

  private final JdbcClient jdbc;

  JdbcLinkedRecords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<Long, List<Long>> linked(ObjectTypeId type, Collection<Long> ids, ObjectTypeId other) {
    return JdbcLinkedIds.linked(jdbc, type, ids, other);
  }

  private static final String COUNT = """
      SELECT (SELECT COUNT(*) FROM (SELECT l.from_id FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT PATH '$')) w
          STRAIGHT_JOIN assoc_link l FORCE INDEX (PRIMARY)
            ON l.from_type = :type AND l.from_id = w.id AND l.to_type = :other LIMIT :most) f)
        + (SELECT COUNT(*) FROM (SELECT l.to_id FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT PATH '$')) w
          STRAIGHT_JOIN assoc_link l FORCE INDEX (assoc_link_by_other_side)
            ON l.to_type = :type AND l.to_id = w.id AND l.from_type = :other LIMIT :most) b)
      """;

  @Override
  public int count(ObjectTypeId type, Collection<Long> ids, ObjectTypeId other, int most) {
    return Math.min(most, jdbc.sql(COUNT).param("ids", List.copyOf(ids).toString()).param("type", type.value())
        .param("other", other.value()).param("most", most).query(Integer.class).single());
  }

  private static final String MARKED_FROM = """
      SELECT l.from_id, l.to_id FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) w
      STRAIGHT_JOIN assoc_link l FORCE INDEX (PRIMARY) ON l.from_type = ? AND l.from_id = w.id AND l.to_type = ? AND l.type_id = ?
      ORDER BY 1, 2
      """;
  private static final String MARKED_TO = """
      SELECT l.to_id, l.from_id FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) w
      STRAIGHT_JOIN assoc_link l FORCE INDEX (assoc_link_by_other_side)
        ON l.to_type = ? AND l.to_id = w.id AND l.from_type = ? AND l.type_id = ?
      ORDER BY 1, 2
      """;

  @Override
  public Map<Long, List<Long>> marked(ObjectTypeId type, Collection<Long> ids, ObjectTypeId other, RollUp.Mark mark) {
    var found = new HashMap<Long, List<Long>>();
    jdbc.sql(mark.forwards() ? MARKED_FROM : MARKED_TO).params(List.copyOf(ids).toString(), type.value(), other.value(), mark.typeId())
        .query((RowCallbackHandler) row -> found.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(row.getLong(2)));
    return found;
  }

  private static final String PRIMARY = """
      SELECT p.from_id, p.to_id FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) w
      STRAIGHT_JOIN assoc_primary p ON p.from_type = ? AND p.from_id = w.id AND p.to_type = ?
      """;

  @Override
  public Map<Long, Long> primary(ObjectTypeId type, Collection<Long> ids, ObjectTypeId other) {
    var found = new HashMap<Long, Long>();
    jdbc.sql(PRIMARY).param(List.copyOf(ids).toString()).param(type.value()).param(other.value())
        .query((RowCallbackHandler) row -> found.put(row.getLong(1), row.getLong(2)));
    return found;
  }
}
