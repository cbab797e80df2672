package io.intake.associations.persistence;

import io.intake.associations.AssociationLabel;
import io.intake.associations.AssociationLimit;
import io.intake.associations.LimitBreach;
import io.intake.associations.LinkEnd;
import io.intake.associations.labels.BuiltInLimits;
import io.intake.crmobjects.RecordId;
import io.intake.properties.ObjectTypeId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts links: by type, and by the records at one end.
@Component
class LinkCounts {

  private final JdbcClient jdbc;

  private final StoredLimits limits;

  LinkCounts(JdbcClient jdbc, StoredLimits limits) {
    this.jdbc = jdbc;
    this.limits = limits;
  }

  private static final String BY_TYPE = "SELECT type_id, COUNT(*) FROM assoc_link WHERE from_type = ? AND to_type = ? GROUP BY type_id";

  /// All links from one type to the other.
  Map<Integer, Long> byType(ObjectTypeId from, ObjectTypeId to) {
    var counts = new HashMap<Integer, Long>();
    jdbc.sql(BY_TYPE).params(from.value(), to.value())
        .query((RowCallbackHandler) row -> counts.put(row.getInt(1), row.getLong(2)));
    return counts;
  }

  private static final String AT_FROM = """
      SELECT l.from_id, COUNT(*) FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) w
      STRAIGHT_JOIN assoc_link l FORCE INDEX (PRIMARY) ON l.from_type = ? AND l.from_id = w.id AND l.to_type = ? AND l.type_id = ?
      GROUP BY l.from_id
      """;
  private static final String AT_TO = """
      SELECT l.to_id, COUNT(*) FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) w
      STRAIGHT_JOIN assoc_link l FORCE INDEX (assoc_link_by_other_side) ON l.to_type = ? AND l.to_id = w.id
        AND l.from_type = ? AND l.type_id = ?
      GROUP BY l.to_id
      """;

  /// How many links each record has at one end; those without any are left out.
  Map<Long, Integer> at(LinkEnd end, Collection<Long> ids) {
    var near = end.atFrom() ? end.from() : end.to();
    var far = end.atFrom() ? end.to() : end.from();
    var counts = new HashMap<Long, Integer>();
    if (!ids.isEmpty()) {
      jdbc.sql(end.atFrom() ? AT_FROM : AT_TO).params(List.copyOf(ids).toString(), near.value(), far.value(), end.typeId())
          .query((RowCallbackHandler) row -> counts.put(row.getLong(1), row.getInt(2)));
    }
    return counts;
  }

  private static final String BEYOND = """
      SELECT (SELECT COUNT(*) FROM (SELECT from_id FROM assoc_link WHERE :mostTo > 0 AND from_type = :from AND to_type = :to
                AND type_id = :type GROUP BY from_id HAVING COUNT(*) > :mostTo) f)
           + (SELECT COUNT(*) FROM (SELECT to_id FROM assoc_link WHERE :mostFrom > 0 AND from_type = :from AND to_type = :to
                AND type_id = :type GROUP BY to_id HAVING COUNT(*) > :mostFrom) t)
      """;

  long beyond(AssociationLabel label, AssociationLimit limit) {
    return jdbc.sql(BEYOND).param("from", label.from().value()).param("to", label.to().value()).param("type", limit.typeId())
        .param("mostTo", limit.mostTo()).param("mostFrom", limit.mostFrom()).query(Long.class).single();
  }

  private static final String OF_BOTH = """
      SELECT to_type, type_id, COUNT(DISTINCT to_id), TRUE FROM assoc_link
      WHERE from_type = :type AND from_id IN (:ids) AND NOT (to_type = :type AND to_id IN (:ids)) GROUP BY to_type, type_id
      UNION ALL
      SELECT from_type, type_id, COUNT(DISTINCT from_id), FALSE FROM assoc_link
      WHERE to_type = :type AND to_id IN (:ids) AND NOT (from_type = :type AND from_id IN (:ids)) GROUP BY from_type, type_id
      """;

  /// Which limits two records of one type would break together.
  ///
  /// @param words the label of a type as one of its sides reads it; empty for a plain link
  List<LimitBreach> beyondTogether(RecordId one, RecordId other, BiFunction<Integer, Boolean, String> words) {
    var together = together(one, other);
    var known = limits.of(together.stream().map(Together::typeId).toList());
    return together.stream().flatMap(links -> links.beyond(known.getOrDefault(links.typeId(), AssociationLimit.none(links.typeId())), words)
        .stream()).toList();
  }

  /// Links of one type that two records have, as if they were one.
  private record Together(ObjectTypeId other, int typeId, long links, boolean forwards) {

    Optional<LimitBreach> beyond(AssociationLimit limit, BiFunction<Integer, Boolean, String> words) {
      var most = forwards ? limit.mostTo() : limit.mostFrom();
      return most > 0 && links > most ? Optional.of(new LimitBreach(other, words.apply(typeId, forwards), links, most, isForbidden()))
          : Optional.empty();
    }

    private boolean isForbidden() {
      var builtIn = BuiltInLimits.of(typeId);
      var most = forwards ? builtIn.mostTo() : builtIn.mostFrom();
      return most > 0 && links > most;
    }
  }

  private List<Together> together(RecordId one, RecordId other) {
    return jdbc.sql(OF_BOTH).param("type", one.objectType().value()).param("ids", List.of(one.value(), other.value()))
        .query((row, number) -> new Together(new ObjectTypeId(row.getString(1)), row.getInt(2), row.getLong(3), row.getBoolean(4)))
        .list();
  }

  private static final String REMOVE = "DELETE FROM assoc_link WHERE from_type = ? AND to_type = ? AND type_id = ?";

  /// Takes a label off all links.
  ///
  /// @return from how many
  long removeAll(AssociationLabel label) {
    return jdbc.sql(REMOVE).params(label.from().value(), label.to().value(), label.typeId()).update();
  }
}
