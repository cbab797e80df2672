package io.intake.associations.persistence;

import io.intake.associations.AssociationLabel;
import io.intake.associations.AssociationLimit;
import io.intake.associations.labels.BuiltInLimits;
import io.intake.users.SettingChange;
import io.intake.users.SettingsLog;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of limits.
@Component
class StoredLimits {

  private final JdbcClient jdbc;
  private final SettingsLog log;

  StoredLimits(JdbcClient jdbc, SettingsLog log) {
    this.jdbc = jdbc;
    this.log = log;
  }

  private static final String OF = "SELECT type_id, most_to, most_from FROM assoc_limit WHERE type_id IN (:types)";

  /// Those that were set and those that come with Intake; types without a limit are left out.
  Map<Integer, AssociationLimit> of(Collection<Integer> types) {
    if (types.isEmpty()) {
      return Map.of();
    }
    return BuiltInLimits.with(jdbc.sql(OF).param("types", types)
        .query((row, number) -> new AssociationLimit(row.getInt(1), row.getInt(2), row.getInt(3))).list(), types);
  }

  private static final String SET = """
      INSERT INTO assoc_limit (type_id, most_to, most_from) VALUES (?, ?, ?)
      ON DUPLICATE KEY UPDATE most_to = VALUES(most_to), most_from = VALUES(most_from)
      """;

  void set(AssociationLabel label, AssociationLimit limit) {
    var before = of(List.of(limit.typeId())).getOrDefault(limit.typeId(), AssociationLimit.none(limit.typeId()));
    log.add(new SettingChange("LABEL_LIMIT", label.from() + " – " + label.to() + (label.label().isEmpty() ? "" : " – " + label.label()),
        words(before), words(limit)));
    jdbc.sql(SET).params(limit.typeId(), limit.mostTo(), limit.mostFrom()).update();
  }

  /// Such as `2/0`.
  private static String words(AssociationLimit limit) {
    return limit.mostTo() + "/" + limit.mostFrom();
  }

  void delete(int typeId) {
    jdbc.sql("DELETE FROM assoc_limit WHERE type_id = ?").param(typeId).update();
  }
}
