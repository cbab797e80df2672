package io.intake.lists.persistence;

import io.intake.crmobjects.PropertyFilter;
import io.intake.crmobjects.RecordSource;
import io.intake.crmobjects.SelectionId;
import io.intake.lists.ListId;
import io.intake.lists.ListMembers;
import io.intake.lists.ObjectList;
import io.intake.properties.ObjectTypeId;
import io.intake.users.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// How a list stands in its table.
final class ListRow {

  static final String COLUMNS =
      "SELECT id, name, object_type, selection_id, conditions, size, counted_at, created_at, source, deleted_at, author_id, search "
          + "FROM list_list ";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<List<PropertyFilter>> CONDITIONS = new TypeReference<>() { };

  private ListRow() {
  }

  static String json(List<PropertyFilter> conditions) {
    return JSON.writeValueAsString(conditions);
  }

  static ObjectList read(ResultSet row) throws SQLException {
    var source = row.getString(9).split(":", 2);
    return new ObjectList(new ListId(row.getLong(1)), row.getString(2), new ObjectTypeId(row.getString(3)), members(row), row.getLong(6),
        moment(row, 7), moment(row, 8), new RecordSource(source[0], source[1]), author(row),
        row.getObject(10) == null ? Optional.empty() : Optional.of(moment(row, 10)));
  }

  private static ListMembers members(ResultSet row) throws SQLException {
    var conditions = row.getString(5);
    return conditions == null ? new ListMembers.Chosen(new SelectionId(row.getLong(4)))
        : new ListMembers.Matching(Objects.requireNonNullElse(row.getString(12), ""), JSON.readValue(conditions, CONDITIONS));
  }

  private static Optional<UserId> author(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getObject(11, Long.class)).map(UserId::new);
  }

  private static Instant moment(ResultSet row, int column) throws SQLException {
    return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
  }
}
