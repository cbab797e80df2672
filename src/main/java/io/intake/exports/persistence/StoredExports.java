package io.intake.exports.persistence;

import io.intake.crmobjects.SelectionId;
import io.intake.exports.Export;
import io.intake.exports.ExportFailure;
import io.intake.exports.ExportFormat;
import io.intake.exports.ExportId;
import io.intake.exports.ExportRequest;
import io.intake.exports.ExportState;
import io.intake.exports.LinkColumn;
import io.intake.properties.ObjectTypeId;
import io.intake.users.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The table of exports, as people see them.
@Component
public class StoredExports {

  private static final String COLUMNS = """
      SELECT id, name, object_type, format, state, rows_done, rows_total, failure, requested_by, requested_at, finished_at, size
      FROM exp_export
      """;
  private static final String SHOWN = "WHERE (:user IS NULL OR requested_by = :user) AND objects NOT IN (:hidden) ";
  private static final String BETWEEN_OBJECTS = ",";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient jdbc;

  StoredExports(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static final String ADD = """
      INSERT INTO exp_export
        (name, object_type, objects, format, request, selection_id, state, epoch, rows_done, rows_total, size, requested_by, requested_at)
      VALUES (:name, :type, :objects, :format, :request, :selection, 'WAITING', 0, 0, 0, 0, :user, UTC_TIMESTAMP(3))
      """;

  /// @param selection made for this export alone
  public ExportId add(ExportRequest request, Optional<SelectionId> selection, UserId user) {
    var key = new GeneratedKeyHolder();
    jdbc.sql(ADD).param("name", request.name()).param("type", request.records().objectType().value()).param("objects", objects(request))
        .param("format", request.format().name()).param("request", JSON.writeValueAsString(request))
        .param("selection", selection.map(SelectionId::value).orElse(null)).param("user", user.value()).update(key, "id");
    return new ExportId(Objects.requireNonNull(key.getKey()).longValue());
  }

  private static String objects(ExportRequest request) {
    return Stream.concat(Stream.of(request.records().objectType()), request.links().stream().map(LinkColumn::other))
        .map(ObjectTypeId::value).distinct().collect(Collectors.joining(BETWEEN_OBJECTS));
  }

  public Optional<Export> find(ExportId id) {
    return jdbc.sql(COLUMNS + "WHERE id = ?").param(id.value()).query((row, number) -> export(row)).optional();
  }

  public ExportRequest request(ExportId id) {
    return JSON.readValue(jdbc.sql("SELECT request FROM exp_export WHERE id = ?").param(id.value()).query(String.class).single(),
        ExportRequest.class);
  }

  public Optional<SelectionId> selection(ExportId id) {
    return jdbc.sql("SELECT selection_id FROM exp_export WHERE id = ? AND selection_id IS NOT NULL").param(id.value()).query(Long.class)
        .optional().map(SelectionId::new);
  }

  private static final String EARLIER = """
      SELECT COUNT(*) FROM exp_export e JOIN exp_export o ON o.requested_by = e.requested_by AND o.id < e.id
      WHERE e.id = ? AND o.state IN ('WAITING', 'RUNNING')
      """;

  /// Whether its owner waits for another one that was ordered before.
  public boolean hasEarlierUnderWay(ExportId id) {
    return jdbc.sql(EARLIER).param(id.value()).query(Long.class).single() > 0;
  }

  /// Whether everything that an export tells of may be seen.
  public boolean isSeen(ExportId id, Predicate<ObjectTypeId> isSeen) {
    return jdbc.sql("SELECT objects FROM exp_export WHERE id = ?").param(id.value()).query(String.class).optional()
        .filter(objects -> isSeen(objects, isSeen)).isPresent();
  }

  private static boolean isSeen(String objects, Predicate<ObjectTypeId> isSeen) {
    return Arrays.stream(objects.split(BETWEEN_OBJECTS)).map(ObjectTypeId::new).allMatch(isSeen);
  }

  /// Newest first.
  ///
  /// @param user whose; empty for everybody's
  /// @param isSeen whether records of an object type may be seen; exports that tell of any others are left out
  public List<Export> list(Optional<UserId> user, Predicate<ObjectTypeId> isSeen, int offset, int limit) {
    return select(COLUMNS + SHOWN + "ORDER BY id DESC LIMIT :limit OFFSET :offset", user, isSeen).param("limit", limit)
        .param("offset", offset).query((row, number) -> export(row)).list();
  }

  /// @param user whose; empty for everybody's
  /// @param isSeen whether records of an object type may be seen; exports that tell of any others are left out
  public long count(Optional<UserId> user, Predicate<ObjectTypeId> isSeen) {
    return select("SELECT COUNT(*) FROM exp_export " + SHOWN, user, isSeen).query(Long.class).single();
  }

  private JdbcClient.StatementSpec select(String sql, Optional<UserId> user, Predicate<ObjectTypeId> isSeen) {
    var all = jdbc.sql("SELECT DISTINCT objects FROM exp_export").query(String.class).list();
    // Never empty, as SQL has no word for a list without anything.
    var hidden = Stream.concat(Stream.of("none"), all.stream().filter(objects -> !isSeen(objects, isSeen))).toList();
    return jdbc.sql(sql).param("user", user.map(UserId::value).orElse(null)).param("hidden", hidden);
  }

  /// Those with a file, or what is left of one, that came to their end before then.
  public List<ExportId> endedBefore(Instant then) {
    return jdbc.sql("SELECT id FROM exp_export WHERE state IN ('DONE', 'FAILED', 'CANCELED') AND finished_at < ?")
        .param(LocalDateTime.ofInstant(then, ZoneOffset.UTC)).query((row, number) -> new ExportId(row.getLong(1))).list();
  }

  /// Those that hold records of an object type, or are being written.
  public List<ExportId> holding(ObjectTypeId objectType) {
    return jdbc.sql("SELECT id FROM exp_export WHERE object_type = ? AND state IN ('DONE', 'RUNNING')").param(objectType.value())
        .query((row, number) -> new ExportId(row.getLong(1))).list();
  }

  private static Export export(ResultSet row) throws SQLException {
    return new Export(new ExportId(row.getLong(1)), row.getString(2), new ObjectTypeId(row.getString(3)),
        ExportFormat.valueOf(row.getString(4)), ExportState.valueOf(row.getString(5)), row.getLong(6), row.getLong(7),
        Optional.ofNullable(row.getString(8)).map(StoredExports::failure), new UserId(row.getLong(9)),
        moment(row, 10).orElseThrow(), moment(row, 11), row.getLong(12));
  }

  private static Export.Failure failure(String stored) {
    var parts = stored.split(":", 3);
    return new Export.Failure(ExportFailure.valueOf(parts[0]), Long.parseLong(parts[1]), parts[2]);
  }

  private static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDateTime.class)).map(time -> time.toInstant(ZoneOffset.UTC));
  }
}
