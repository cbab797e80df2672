package io.intake.associations.persistence;

import io.intake.associations.labels.LinkMoves;
import io.intake.crmobjects.RecordId;
import io.intake.properties.ObjectTypeId;
import java.util.List;
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

  private final JdbcClient jdbc;

  MovedLinks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void move(RecordId from, RecordId to) {
    MOVE.forEach(sql -> jdbc.sql(sql).param("type", from.objectType().value()).param("from", from.value()).param("to", to.value())
        .update());
  }

  @Override
  public void erase(ObjectTypeId objectType, List<Long> ids) {
    ERASE.forEach(sql -> jdbc.sql(sql).param("type", objectType.value()).param("ids", ids).update());
  }
}
