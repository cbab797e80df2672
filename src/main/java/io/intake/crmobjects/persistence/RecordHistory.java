package io.intake.crmobjects.persistence;

import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.PropertyChange;
import io.intake.crmobjects.RecordSource;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells how a record got its values: batches keep old values only, so the way leads back from what it holds now.
@Component
class RecordHistory {

  private final JdbcClient jdbc;

  RecordHistory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What one batch did to the record.
  private record Step(ChangeBatch.Entry entry, RecordSource source, Instant at) {
  }

  /// Newest first.
  List<PropertyChange> of(CrmRecord record) {
    var values = new HashMap<>(record.properties());
    var changes = new ArrayList<PropertyChange>();
    for (var step : steps(record).reversed()) {
      var before = step.entry().before();
      // A created record had nothing before: all it still holds came with it.
      var old = before.isEmpty() ? nothingBefore(values) : new TreeMap<>(before);
      old.forEach((property, oldValue) -> {
        var newValue = oldValue.isEmpty() ? values.remove(property) : values.put(property, oldValue);
        changes.add(new PropertyChange(property, filled(oldValue), Optional.ofNullable(newValue), step.at(), step.source(),
            Optional.of(step.entry().lineNumber()).filter(line -> line > 0)));
      });
    }
    return changes;
  }

  private static Map<String, String> nothingBefore(Map<String, String> values) {
    var nothing = new TreeMap<String, String>();
    values.keySet().forEach(property -> nothing.put(property, ""));
    return nothing;
  }

  private static Optional<String> filled(String value) {
    return Optional.of(value).filter(text -> !text.isEmpty());
  }

  private List<Step> steps(CrmRecord record) {
    var batches = jdbc.sql("SELECT batches FROM crm_record WHERE object_type = ? AND id = ?")
        .param(record.id().objectType().value()).param(record.id().value()).query(String.class).optional().orElse("");
    if (batches.isBlank()) {
      return List.of();
    }
    var ids = Stream.of(batches.strip().split(" ")).map(Long::valueOf).toList();
    return jdbc.sql("SELECT source, changed_at, entries FROM crm_change_batch WHERE id IN (:ids) ORDER BY id").param("ids", ids)
        .query((RowMapper<List<Step>>) (row, number) -> {
          var source = RecordLookup.Sources.parse(row.getString(1));
          var at = row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC);
          return ChangeBatch.unpack(row.getBytes(3), record.id().value()).map(entry -> new Step(entry, source, at)).toList();
        }).list().stream().flatMap(List::stream).toList();
  }
}
