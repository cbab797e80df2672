package io.intake.associations.persistence;

import io.intake.associations.AssociationLabel;
import io.intake.associations.Link;
import io.intake.associations.LinkChange;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RecordSource;
import io.intake.properties.ObjectTypeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What people did about links, in a table of its own, and which runs made them, which the links themselves know.
@Component
class LinkChanges {

  private final JdbcClient jdbc;
  private final StoredLabels labels;

  LinkChanges(JdbcClient jdbc, StoredLabels labels) {
    this.jdbc = jdbc;
    this.labels = labels;
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
      ORDER BY changed_at DESC, id DESC
      """;

  /// Newest first.
  List<LinkChange> of(RecordId record) {
    var byHand = jdbc.sql(OF).param("type", record.objectType().value()).param("id", record.value())
        .query((row, number) -> change(row)).list();
    return Stream.concat(byHand.stream(), ofRuns(record).stream()).sorted(Comparator.comparing(LinkChange::at).reversed()).toList();
  }

  private static final String OF_RUNS = """
      SELECT b.made_at, b.source, b.kind, l.to_type AS other_type, l.to_id AS other_id, l.type_id, TRUE AS forwards
      FROM assoc_link l JOIN assoc_batch b ON b.id = l.batch_id WHERE l.from_type = :type AND l.from_id = :id
      UNION ALL
      SELECT b.made_at, b.source, b.kind, l.from_type, l.from_id, l.type_id, FALSE
      FROM assoc_link l JOIN assoc_batch b ON b.id = l.batch_id WHERE l.to_type = :type AND l.to_id = :id
      ORDER BY made_at DESC, other_id LIMIT 200
      """;

  /// Links whose label is gone are told as long as they have another one, or are plain.
  private List<LinkChange> ofRuns(RecordId record) {
    var words = labels.worded().stream().collect(Collectors.toMap(AssociationLabel::typeId, Function.identity()));
    return jdbc.sql(OF_RUNS).param("type", record.objectType().value()).param("id", record.value())
        .query((row, number) -> ofRun(row, words.get(row.getInt(6)))).list();
  }

  private static LinkChange ofRun(ResultSet row, @Nullable AssociationLabel label) throws SQLException {
    var source = row.getString(2).split(":", 2);
    var word = label == null ? "" : row.getBoolean(7) ? label.label() : label.inverseLabel();
    return new LinkChange(row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC), new RecordSource(source[0], source[1]),
        word.isEmpty() ? LinkChange.Kind.valueOf(row.getString(3)) : LinkChange.Kind.LABELLED,
        new RecordId(new ObjectTypeId(row.getString(4)), row.getLong(5)), word);
  }

  private static final String KEEP = """
      INSERT INTO assoc_change (changed_at, source, kind, one_type, one_id, other_type, other_id, label, inverse_label)
      SELECT b.made_at, b.source, IF(:label = '', b.kind, 'LABELLED'), l.from_type, l.from_id, l.to_type, l.to_id, :label, :inverse
      FROM assoc_link l JOIN assoc_batch b ON b.id = l.batch_id
      WHERE l.from_type = :fromType AND l.from_id = :from AND l.to_type = :toType AND l.to_id = :to AND l.type_id = :typeId
      """;

  /// Keeps what is told of a link that a run made and that is about to go.
  void keep(Link link, AssociationLabel label) {
    jdbc.sql(KEEP).param("label", label.label()).param("inverse", label.inverseLabel())
        .param("fromType", link.from().objectType().value()).param("from", link.from().value())
        .param("toType", link.to().objectType().value()).param("to", link.to().value()).param("typeId", link.typeId()).update();
  }

  private static LinkChange change(ResultSet row) throws SQLException {
    var source = row.getString(3).split(":", 2);
    return new LinkChange(row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC), new RecordSource(source[0], source[1]),
        LinkChange.Kind.valueOf(row.getString(4)), new RecordId(new ObjectTypeId(row.getString(5)), row.getLong(6)), row.getString(7));
  }
}
