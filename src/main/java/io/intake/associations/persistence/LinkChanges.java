package io.intake.associations.persistence;

import io.intake.associations.LinkChange;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RecordSource;
import io.intake.properties.ObjectTypeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of what people did about links.
@Component
class LinkChanges {

  private final JdbcClient jdbc;

  LinkChanges(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static final String ADD = """
      INSERT INTO assoc_change (changed_at, source, kind, one_type, one_id, other_type, other_id, label, inverse_label)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  /// @param label what the other record is to the one
  void add(LinkChange change, RecordId one, String label, String inverseLabel) {
    jdbc.sql(ADD).params(LocalDateTime.ofInstant(change.at(), ZoneOffset.UTC), change.source().kind() + ":" + change.source().id(),
        change.kind().name(), one.objectType().value(), one.value(), change.other().objectType().value(), change.other().value(), label,
        inverseLabel).update();
  }

  private static final String OF = """
      SELECT id, changed_at, source, kind, other_type, other_id, label FROM assoc_change WHERE one_type = :type AND one_id = :id
      UNION ALL
      SELECT id, changed_at, source, kind, one_type, one_id, inverse_label FROM assoc_change WHERE other_type = :type AND other_id = :id
      ORDER BY id DESC
      """;

  /// Newest first.
  List<LinkChange> of(RecordId record) {
    return jdbc.sql(OF).param("type", record.objectType().value()).param("id", record.value())
        .query((row, number) -> change(row)).list();
  }

  private static LinkChange change(ResultSet row) throws SQLException {
    var source = row.getString(3).split(":", 2);
    return new LinkChange(row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC), new RecordSource(source[0], source[1]),
        LinkChange.Kind.valueOf(row.getString(4)), new RecordId(new ObjectTypeId(row.getString(5)), row.getLong(6)), row.getString(7));
  }
}
