package io.intake.associations.persistence;

import io.intake.associations.Link;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RollUps;
import io.intake.properties.ObjectTypeId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of plain and labelled links.
@Component
class StoredLinks {

  /// A link as one record sees it.
  record Seen(RecordId other, int typeId, boolean forwards, boolean primary) {
  }

  private final JdbcClient jdbc;
  private final RollUps rollUps;

  StoredLinks(JdbcClient jdbc, RollUps rollUps) {
    this.jdbc = jdbc;
    this.rollUps = rollUps;
  }

  private static final String ADD = """
      INSERT IGNORE INTO assoc_link (from_type, from_id, to_type, to_id, type_id, batch_id)
      SELECT ?, w.from_id, ?, w.to_id, ?, ? FROM JSON_TABLE(?, '$[*]' COLUMNS (from_id BIGINT PATH '$[0]', to_id BIGINT PATH '$[1]')) w
      """;

  /// @param batch the run that makes them, or [LinkBatches#NONE]
  int add(LinkKind kind, Collection<Link> links, long batch) {
    var added = LinkKind.slices(links).stream()
        .mapToInt(slice -> jdbc.sql(ADD).params(kind.from().value(), kind.to().value(), kind.typeId(), batch, slice).update()).sum();
    if (added > 0) {
      rollUps.linksChanged(kind.from(), links.stream().map(link -> link.from().value()).distinct().toList(),
          kind.to(), links.stream().map(link -> link.to().value()).distinct().toList());
    }
    return added;
  }

  private static final String EXISTING = """
      SELECT l.from_id, l.to_id FROM JSON_TABLE(?, '$[*]' COLUMNS (from_id BIGINT PATH '$[0]', to_id BIGINT PATH '$[1]')) w
      STRAIGHT_JOIN assoc_link l FORCE INDEX (PRIMARY)
        ON l.from_type = ? AND l.from_id = w.from_id AND l.to_type = ? AND l.to_id = w.to_id AND l.type_id = ?
      """;

  Set<Link> existing(LinkKind kind, Collection<Link> links) {
    var found = new HashSet<Link>();
    for (var slice : LinkKind.slices(links)) {
      jdbc.sql(EXISTING).params(slice, kind.from().value(), kind.to().value(), kind.typeId())
          .query((RowCallbackHandler) row -> found.add(new Link(new RecordId(kind.from(), row.getLong(1)),
              new RecordId(kind.to(), row.getLong(2)), kind.typeId())));
    }
    return found;
  }

  private static final String WITH_LINK = """
      SELECT DISTINCT l.from_id FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) w
      STRAIGHT_JOIN assoc_link l FORCE INDEX (PRIMARY) ON l.from_type = ? AND l.from_id = w.id AND l.type_id = ?
      """;

  Set<Long> withLink(ObjectTypeId from, Collection<Long> ids, int typeId) {
    return new HashSet<>(jdbc.sql(WITH_LINK).params(List.copyOf(ids).toString(), from.value(), typeId).query(Long.class).list());
  }

  private static final String OF_RECORD = """
      SELECT l.to_type, l.to_id, l.type_id, TRUE, p.to_id IS NOT NULL FROM assoc_link l
      LEFT JOIN assoc_primary p
        ON p.from_type = l.from_type AND p.from_id = l.from_id AND p.to_type = l.to_type AND p.to_id = l.to_id
      WHERE l.from_type = :type AND l.from_id = :id
      UNION ALL
      SELECT l.from_type, l.from_id, l.type_id, FALSE, p.to_id IS NOT NULL FROM assoc_link l
      LEFT JOIN assoc_primary p
        ON p.from_type = l.from_type AND p.from_id = l.from_id AND p.to_type = l.to_type AND p.to_id = l.to_id
      WHERE l.to_type = :type AND l.to_id = :id
      """;

  List<Seen> of(RecordId record) {
    return jdbc.sql(OF_RECORD).param("type", record.objectType().value()).param("id", record.value())
        .query((row, number) -> new Seen(new RecordId(new ObjectTypeId(row.getString(1)), row.getLong(2)), row.getInt(3),
            row.getBoolean(4), row.getBoolean(5))).list();
  }

  private static final String REMOVE = "DELETE FROM assoc_link WHERE from_type = ? AND from_id = ? AND to_type = ? AND to_id = ?";

  void remove(RecordId from, RecordId to) {
    jdbc.sql(REMOVE).params(from.objectType().value(), from.value(), to.objectType().value(), to.value()).update();
    rollUps.linksChanged(from.objectType(), List.of(from.value()), to.objectType(), List.of(to.value()));
  }
}
