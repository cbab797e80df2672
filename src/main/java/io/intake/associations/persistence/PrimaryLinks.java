package io.intake.associations.persistence;

import io.intake.associations.Link;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RollUps;
import io.intake.properties.ObjectTypeId;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of primary links: one at most from a record to an object type.
@Component
class PrimaryLinks {

  private final JdbcClient jdbc;
  private final RollUps rollUps;

  PrimaryLinks(JdbcClient jdbc, RollUps rollUps) {
    this.jdbc = jdbc;
    this.rollUps = rollUps;
  }

  private static final String OFFER = """
      INSERT IGNORE INTO assoc_primary (from_type, from_id, to_type, to_id)
      SELECT ?, w.from_id, ?, w.to_id FROM JSON_TABLE(?, '$[*]' COLUMNS (from_id BIGINT PATH '$[0]', to_id BIGINT PATH '$[1]')) w
      """;

  /// Makes these links primary where there is none yet; the first one of a record wins.
  ///
  /// @param fresh whether links are new, so that what follows from them is worked out anyway
  void offer(LinkKind kind, Collection<Link> links, boolean fresh) {
    var first = new LinkedHashMap<Long, Link>();
    links.forEach(link -> first.putIfAbsent(link.from().value(), link));
    var made = LinkKind.slices(first.values()).stream()
        .mapToInt(slice -> jdbc.sql(OFFER).params(kind.from().value(), kind.to().value(), slice).update()).sum();
    if (made > 0 && !fresh) {
      rollUps.linksChanged(kind.from(), first.keySet(), kind.to(), List.of());
    }
  }

  private static final String SET = """
      INSERT INTO assoc_primary (from_type, from_id, to_type, to_id)
      SELECT ?, w.from_id, ?, w.to_id FROM JSON_TABLE(?, '$[*]' COLUMNS (from_id BIGINT PATH '$[0]', to_id BIGINT PATH '$[1]')) w
      WHERE TRUE
      ON DUPLICATE KEY UPDATE to_id = VALUES(to_id)
      """;

  /// Makes these links primary, in place of those that are; the last one of a record wins.
  ///
  /// @return how many became it
  int set(LinkKind kind, Collection<Link> links) {
    Map<Long, Link> last = new LinkedHashMap<>();
    links.forEach(link -> last.put(link.from().value(), link));
    last.values().removeAll(existing(kind, last.values()));
    LinkKind.slices(last.values())
        .forEach(slice -> jdbc.sql(SET).params(kind.from().value(), kind.to().value(), slice).update());
    rollUps.linksChanged(kind.from(), last.keySet(), kind.to(), List.of());
    return last.size();
  }

  private static final String EXISTING = """
      SELECT p.from_id, p.to_id FROM JSON_TABLE(?, '$[*]' COLUMNS (from_id BIGINT PATH '$[0]', to_id BIGINT PATH '$[1]')) w
      STRAIGHT_JOIN assoc_primary p ON p.from_type = ? AND p.from_id = w.from_id AND p.to_type = ? AND p.to_id = w.to_id
      """;

  Set<Link> existing(LinkKind kind, Collection<Link> links) {
    var found = new HashSet<Link>();
    for (var slice : LinkKind.slices(links)) {
      jdbc.sql(EXISTING).params(slice, kind.from().value(), kind.to().value())
          .query((RowCallbackHandler) row -> found.add(new Link(new RecordId(kind.from(), row.getLong(1)),
              new RecordId(kind.to(), row.getLong(2)), kind.typeId())));
    }
    return found;
  }

  private static final String WITH_PRIMARY = """
      SELECT DISTINCT p.from_id FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) w
      STRAIGHT_JOIN assoc_primary p ON p.from_type = ? AND p.from_id = w.id
      """;

  Set<Long> withPrimary(ObjectTypeId from, Collection<Long> ids) {
    return new HashSet<>(jdbc.sql(WITH_PRIMARY).params(List.copyOf(ids).toString(), from.value()).query(Long.class).list());
  }

  private static final String REMOVE = "DELETE FROM assoc_primary WHERE from_type = ? AND from_id = ? AND to_type = ? AND to_id = ?";

  void remove(RecordId from, RecordId to) {
    jdbc.sql(REMOVE).params(from.objectType().value(), from.value(), to.objectType().value(), to.value()).update();
  }
}
