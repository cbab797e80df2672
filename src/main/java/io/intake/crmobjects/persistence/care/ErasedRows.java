package io.intake.crmobjects.persistence.care;

import io.intake.properties.ObjectTypeId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Deletes records and what is kept of their past.
@Component
public class ErasedRows {

  private final JdbcClient jdbc;

  ErasedRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static final String MEMBERS = """
      DELETE m FROM crm_selection s STRAIGHT_JOIN crm_selection_member m ON m.selection_id = s.id
      WHERE s.object_type = :type AND m.record_id IN (:ids)
      """;

  /// Their identifiers must be free already. The number of one that was merged into another goes on leading there, unless that one is
  /// deleted too.
  public void delete(ObjectTypeId objectType, List<Long> ids) {
    for (var sql : List.of(MEMBERS, "DELETE FROM crm_merged WHERE object_type = :type AND new_id IN (:ids)",
        "DELETE FROM crm_rollup WHERE object_type = :type AND id IN (:ids)",
        "DELETE FROM crm_record WHERE object_type = :type AND id IN (:ids)")) {
      jdbc.sql(sql).param("type", objectType.value()).param("ids", ids).update();
    }
  }

  /// Rewrites change batches; those that become empty stay, without a line.
  public void rewrite(List<String> batches, UnaryOperator<byte[]> without) {
    for (var batch : batches) {
      jdbc.sql("SELECT entries FROM crm_change_batch WHERE id = ? FOR UPDATE").param(batch).query(byte[].class).optional()
          .ifPresent(entries -> jdbc.sql("UPDATE crm_change_batch SET entries = ? WHERE id = ?")
              .params(without.apply(entries), batch).update());
    }
  }
}
