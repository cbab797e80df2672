package io.intake.properties.persistence;

import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyFill;
import io.intake.properties.PropertyValues;
import io.intake.properties.PropertyWork;
import io.intake.properties.works.StoredWorks;
import io.intake.properties.works.WorkOrder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Orders and counts in tables.
@Component
class JdbcStoredWorks implements StoredWorks {

  private static final int FEW = 50;

  private final JdbcClient jdbc;

  JdbcStoredWorks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional
  public long add(WorkOrder order, long total) {
    var key = new GeneratedKeyHolder();
    jdbc.sql("""
            INSERT INTO prop_work (kind, object_type, property, argument, detail, asked_by, position, done, total, changed, lost,
              started_at, failed) VALUES (?, ?, ?, ?, ?, ?, 0, 0, ?, 0, 0, UTC_TIMESTAMP(3), FALSE)
            """)
        .param(order.kind().name()).param(order.objectType().value()).param(order.property()).param(order.argument())
        .param(order.detail()).param(order.askedBy()).param(total).update(key);
    return Objects.requireNonNull(key.getKey()).longValue();
  }

  @Override
  public Optional<Standing> find(long id) {
    return jdbc.sql("SELECT kind, object_type, property, argument, detail, asked_by, position, finished_at, failed FROM prop_work"
            + " WHERE id = ?")
        .param(id).query((row, number) -> new Standing(id, new WorkOrder(PropertyWork.Kind.valueOf(row.getString(1)),
            new ObjectTypeId(row.getString(2)), row.getString(3), row.getString(4), row.getString(5), row.getLong(6)), row.getLong(7),
            row.getObject(8) != null, row.getBoolean(9))).optional();
  }

  private static final String UNFINISHED = """
      SELECT w.object_type, w.property, w.kind FROM prop_work w
      WHERE w.kind IN ('CHANGE_TYPE', 'REPLACE_OPTION') AND (w.finished_at IS NULL OR w.failed AND NOT EXISTS
        (SELECT 1 FROM prop_work l WHERE l.kind = w.kind AND l.object_type = w.object_type AND l.property = w.property AND l.id > w.id))
      """;

  @Override
  public List<Unfinished> unfinished() {
    return jdbc.sql(UNFINISHED).query((row, number) -> new Unfinished(new ObjectTypeId(row.getString(1)), row.getString(2),
        PropertyWork.Kind.valueOf(row.getString(3)))).list();
  }

  @Override
  @Transactional
  public void reopen(long id) {
    jdbc.sql("UPDATE prop_work SET finished_at = NULL, failed = FALSE WHERE id = ? AND failed").param(id).update();
  }

  @Override
  public List<PropertyWork> list(ObjectTypeId objectType) {
    return jdbc.sql("""
            SELECT id, kind, object_type, property, argument, done, total, changed, lost, started_at, finished_at, failed
            FROM prop_work WHERE object_type = ? ORDER BY id DESC LIMIT ?
            """)
        .param(objectType.value()).param(FEW).query(JdbcStoredWorks::work).list();
  }

  private static PropertyWork work(ResultSet row, int number) throws SQLException {
    return new PropertyWork(row.getLong(1), PropertyWork.Kind.valueOf(row.getString(2)), new ObjectTypeId(row.getString(3)),
        row.getString(4), row.getString(5), row.getLong(6), row.getLong(7), row.getLong(8), row.getLong(9),
        instant(row.getObject(10, LocalDateTime.class)),
        Optional.ofNullable(row.getObject(11, LocalDateTime.class)).map(JdbcStoredWorks::instant), row.getBoolean(12));
  }

  private static Instant instant(LocalDateTime utc) {
    return utc.toInstant(ZoneOffset.UTC);
  }

  @Override
  @Transactional
  public boolean advance(long id, long from, PropertyValues.Part part) {
    return jdbc.sql("""
            UPDATE prop_work SET position = ?, done = done + ?, changed = changed + ?, lost = lost + ?
            WHERE id = ? AND position = ? AND finished_at IS NULL
            """)
        .param(part.lastId()).param(part.seen()).param(part.changed()).param(part.lost()).param(id).param(from).update() == 1;
  }

  @Override
  @Transactional
  public void finish(long id, boolean failed) {
    jdbc.sql("UPDATE prop_work SET finished_at = UTC_TIMESTAMP(3), failed = ? WHERE id = ?").param(failed).param(id).update();
  }

  @Override
  @Transactional
  public void keepFill(ObjectTypeId objectType, PropertyFill fill) {
    var lines = fill.filled().entrySet().stream().map(entry -> entry.getKey() + "\t" + entry.getValue()).collect(Collectors.joining("\n"));
    jdbc.sql("""
            INSERT INTO prop_fill (object_type, counted_at, total, filled) VALUES (?, UTC_TIMESTAMP(3), ?, ?)
            ON DUPLICATE KEY UPDATE counted_at = VALUES(counted_at), total = VALUES(total), filled = VALUES(filled)
            """)
        .param(objectType.value()).param(fill.total()).param(lines).update();
  }

  @Override
  public PropertyFill fill(ObjectTypeId objectType) {
    return jdbc.sql("SELECT counted_at, total, filled FROM prop_fill WHERE object_type = ?").param(objectType.value())
        .query((row, number) -> new PropertyFill(row.getString(3).lines().map(line -> line.split("\t"))
            .collect(Collectors.toMap(parts -> parts[0], parts -> Long.valueOf(parts[1]))), row.getLong(2),
            Optional.of(instant(row.getObject(1, LocalDateTime.class))))).optional()
        .orElseGet(() -> new PropertyFill(Map.of(), 0, Optional.empty()));
  }
}
