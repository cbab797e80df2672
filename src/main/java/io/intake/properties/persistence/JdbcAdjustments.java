package io.intake.properties.persistence;

import io.intake.properties.NumberDisplay;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyOption;
import io.intake.properties.RuleKind;
import io.intake.properties.ValueRule;
import io.intake.properties.catalog.Adjustments;
import io.intake.users.UserId;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Decisions in tables of their own, as the properties that come with Intake are in no table.
@Component
class JdbcAdjustments implements Adjustments {

  private final JdbcClient jdbc;

  JdbcAdjustments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<Key, Decided> list() {
    var decided = new HashMap<Key, Decided>();
    jdbc.sql("SELECT object_type, property, rules, display, fast, archived_at, archived_by FROM prop_adjustment")
        .query((RowCallbackHandler) row -> {
          var display = Optional.ofNullable(row.getString(4)).map(NumberDisplay::valueOf);
          var by = new UserId(row.getLong(7));
          var archived = Optional.ofNullable(row.getObject(6, LocalDateTime.class))
              .map(at -> new Archived(at.toInstant(ZoneOffset.UTC), by));
          decided.put(new Key(new ObjectTypeId(row.getString(1)), row.getString(2)),
              new Decided(rules(row.getString(3)), display, row.getBoolean(5), archived));
        });
    return decided;
  }

  @Override
  public Map<Key, List<PropertyOption>> options() {
    var options = new HashMap<Key, List<PropertyOption>>();
    jdbc.sql("""
            SELECT object_type, property, option_value, label, hidden FROM prop_listed_option
            ORDER BY object_type, property, display_order
            """)
        .query((RowCallbackHandler) row -> {
          var listed = options.computeIfAbsent(new Key(new ObjectTypeId(row.getString(1)), row.getString(2)), key -> new ArrayList<>());
          listed.add(new PropertyOption(row.getString(3), row.getString(4), listed.size(), row.getBoolean(5)));
        });
    return options;
  }

  @Override
  @Transactional
  public void keepRules(Key property, List<ValueRule> rules) {
    keep(property, "rules", text(rules));
  }

  @Override
  @Transactional
  public void keepDisplay(Key property, NumberDisplay display) {
    keep(property, "display", display.name());
  }

  @Override
  @Transactional
  public void keepFast(Key property, boolean fast) {
    keep(property, "fast", fast);
  }

  private void keep(Key property, String column, Object value) {
    jdbc.sql("""
            INSERT INTO prop_adjustment (object_type, property, rules, display, fast) VALUES (:type, :property, '', NULL, FALSE)
            ON DUPLICATE KEY UPDATE object_type = object_type
            """).param("type", property.objectType().value()).param("property", property.property()).update();
    jdbc.sql("UPDATE prop_adjustment SET " + column + " = :value WHERE object_type = :type AND property = :property")
        .param("value", value).param("type", property.objectType().value()).param("property", property.property()).update();
  }

  @Override
  @Transactional
  public void archive(Key property, Optional<Archived> archived) {
    jdbc.sql("""
            INSERT INTO prop_adjustment (object_type, property, rules, display, fast, archived_at, archived_by)
            VALUES (?, ?, '', NULL, FALSE, ?, ?)
            ON DUPLICATE KEY UPDATE archived_at = VALUES(archived_at), archived_by = VALUES(archived_by)
            """)
        .param(property.objectType().value()).param(property.property())
        .param(archived.map(Archived::at).map(at -> LocalDateTime.ofInstant(at, ZoneOffset.UTC)).orElse(null))
        .param(archived.map(Archived::by).map(UserId::value).orElse(null)).update();
  }

  @Override
  @Transactional
  public void list(Key property, List<PropertyOption> options, Collection<String> known) {
    var type = property.objectType().value();
    jdbc.sql("DELETE FROM prop_listed_option WHERE object_type = ? AND property = ?").param(type).param(property.property()).update();
    for (var option : options) {
      jdbc.sql("""
              INSERT INTO prop_listed_option (object_type, property, display_order, option_value, label, hidden) VALUES (?, ?, ?, ?, ?, ?)
              """)
          .param(type).param(property.property()).param(option.displayOrder()).param(option.value()).param(option.label())
          .param(option.hidden()).update();
    }
    jdbc.sql("DELETE FROM prop_added_option WHERE object_type = :type AND property = :property AND option_value IN (:known)")
        .param("type", type).param("property", property.property()).param("known", known).update();
  }

  private static String text(List<ValueRule> rules) {
    return rules.stream().map(rule -> rule.arguments().isEmpty() ? rule.kind().name()
        : rule.kind() + "\t" + String.join("\t", rule.arguments())).collect(Collectors.joining("\n"));
  }

  private static List<ValueRule> rules(String text) {
    return text.lines().map(line -> {
      var parts = List.of(line.split("\t", -1));
      return new ValueRule(RuleKind.valueOf(parts.getFirst()), parts.subList(1, parts.size()));
    }).toList();
  }
}
