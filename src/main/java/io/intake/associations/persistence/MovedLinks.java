package io.intake.associations.persistence;

import io.intake.associations.AssociationLabel;
import io.intake.associations.LimitBreach;
import io.intake.associations.LinkRefused;
import io.intake.associations.labels.BuiltInLabels;
import io.intake.associations.labels.LinkMoves;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RollUps;
import io.intake.properties.ObjectTypeId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Moves and deletes the links of records that were merged or deleted.
@Component
class MovedLinks implements LinkMoves {

  // What is there already on the other record stays behind and is deleted after it.
  private static final List<String> MOVE = List.of(
      "UPDATE IGNORE assoc_link SET from_id = :to WHERE from_type = :type AND from_id = :from",
      "UPDATE IGNORE assoc_link SET to_id = :to WHERE to_type = :type AND to_id = :from",
      "DELETE FROM assoc_link WHERE from_type = :type AND from_id = :from",
      "DELETE FROM assoc_link WHERE to_type = :type AND to_id = :from",
      "DELETE FROM assoc_link WHERE from_type = :type AND from_id = :to AND to_type = :type AND to_id = :to",
      // Between records of one type, where both sides read the same, the older one is told first.
      "UPDATE IGNORE assoc_link SET from_id = to_id, to_id = :to WHERE from_type = :type AND to_type = :type AND from_id = :to"
          + " AND to_id < :to AND type_id IN (:undirected)",
      "UPDATE IGNORE assoc_link SET to_id = from_id, from_id = :to WHERE from_type = :type AND to_type = :type AND to_id = :to"
          + " AND from_id > :to AND type_id IN (:undirected)",
      "DELETE FROM assoc_link WHERE from_type = :type AND to_type = :type AND type_id IN (:undirected)"
          + " AND (from_id = :to AND to_id < :to OR to_id = :to AND from_id > :to)",
      "UPDATE IGNORE assoc_primary SET from_id = :to WHERE from_type = :type AND from_id = :from",
      "DELETE FROM assoc_primary WHERE from_type = :type AND from_id = :from",
      "UPDATE assoc_primary SET to_id = :to WHERE to_type = :type AND to_id = :from",
      "UPDATE assoc_change SET one_id = :to WHERE one_type = :type AND one_id = :from",
      "UPDATE assoc_change SET other_id = :to WHERE other_type = :type AND other_id = :from");

  private static final List<String> ERASE = List.of(
      "DELETE FROM assoc_link WHERE from_type = :type AND from_id IN (:ids)",
      "DELETE FROM assoc_link WHERE to_type = :type AND to_id IN (:ids)",
      "DELETE FROM assoc_primary WHERE from_type = :type AND from_id IN (:ids)",
      "DELETE FROM assoc_primary WHERE to_type = :type AND to_id IN (:ids)",
      "DELETE FROM assoc_change WHERE one_type = :type AND one_id IN (:ids)",
      "DELETE FROM assoc_change WHERE other_type = :type AND other_id IN (:ids)");

  private static final List<String> PART = List.of(
      "DELETE FROM assoc_link WHERE from_type = :one AND to_type = :other",
      "DELETE FROM assoc_primary WHERE from_type = :one AND to_type = :other",
      "DELETE FROM assoc_limit WHERE type_id IN (SELECT type_id FROM assoc_label WHERE from_type = :one AND to_type = :other)",
      "DELETE FROM assoc_label WHERE from_type = :one AND to_type = :other");

  private final JdbcClient jdbc;
  private final StoredLabels labels;
  private final LinkCounts counts;
  private final RollUps rollUps;

  MovedLinks(JdbcClient jdbc, StoredLabels labels, LinkCounts counts, RollUps rollUps) {
    this.jdbc = jdbc;
    this.labels = labels;
    this.counts = counts;
    this.rollUps = rollUps;
  }

  @Override
  public void move(RecordId from, RecordId to) {
    counts.beyondTogether(to, from, (typeId, forwards) -> "").stream().filter(LimitBreach::forbidden).findFirst().ifPresent(breach -> {
      throw new LinkRefused(LinkRefused.Reason.RECORD_BELONGS, breach.most(), "");
    });
    var type = from.objectType();
    // Zero is no type: a list must not be empty.
    var undirected = Stream.concat(Stream.of(0), labels.between(type, type).stream()
        .filter(label -> label.label().equals(label.inverseLabel())).map(AssociationLabel::typeId)).toList();
    MOVE.forEach(sql -> jdbc.sql(sql).param("type", type.value()).param("from", from.value()).param("to", to.value())
        .param("undirected", undirected).update());
    rollUps.neighboursOf(to.objectType(), List.of(to.value()));
  }

  @Override
  public void part(ObjectTypeId one, ObjectTypeId other) {
    PART.forEach(sql -> {
      jdbc.sql(sql).param("one", one.value()).param("other", other.value()).update();
      jdbc.sql(sql).param("one", other.value()).param("other", one.value()).update();
    });
    BuiltInLabels.findPlain(one, other).ifPresent(plain ->
        jdbc.sql("DELETE FROM assoc_limit WHERE type_id = ?").param(plain.typeId()).update());
  }

  @Override
  public void erase(ObjectTypeId objectType, List<Long> ids) {
    ERASE.forEach(sql -> jdbc.sql(sql).param("type", objectType.value()).param("ids", ids).update());
  }
}
