package io.intake.crmobjects.persistence.upkeep;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.ObjectTypes;
import io.intake.crmobjects.catalog.SearchUpkeep;
import io.intake.crmobjects.persistence.PropertiesJson;
import io.intake.crmobjects.persistence.RecordTexts;
import io.intake.properties.ObjectTypeId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Brings what is searched up to date with an object type whose searched properties were changed, in the background.
@Component
class SearchTexts implements SearchUpkeep {

  private static final int CHUNK = 1_000;
  /// By then every node knows the object type as it is now.
  private static final Duration SOON = Duration.ofSeconds(5);

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final ObjectTypes objectTypes;
  private final ObjectProvider<Scheduler> scheduler;
  private final OneTimeTask<Void> task;

  SearchTexts(JdbcClient jdbc, JdbcTemplate batches, ObjectTypes objectTypes, ObjectProvider<Scheduler> scheduler,
      OneTimeTask<Void> searchTextTask) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.objectTypes = objectTypes;
    this.scheduler = scheduler;
    this.task = searchTextTask;
  }

  @Override
  public void order(ObjectTypeId objectType) {
    var now = Instant.now();
    scheduler.ifAvailable(found -> found.schedule(task.instance(objectType.value() + " " + now.toEpochMilli()), now.plus(SOON)));
  }

  private record Row(long id, int version, String properties) {
  }

  private static final String FOLLOWING = """
      SELECT id, version, properties FROM crm_record WHERE object_type = ? AND id > ? ORDER BY id LIMIT ?
      """;

  /// A record that is changed meanwhile is left alone: who changes it writes what is searched, too.
  private static final String UPDATE = """
      UPDATE crm_record SET sort_name = ?, search_text = ? WHERE object_type = ? AND id = ? AND version = ?
      """;

  void bringUpToDate(ObjectTypeId objectType) {
    var type = objectTypes.get(objectType);
    var last = 0L;
    List<Row> rows;
    do {
      rows = jdbc.sql(FOLLOWING).param(objectType.value()).param(last).param(CHUNK)
          .query((row, number) -> new Row(row.getLong(1), row.getInt(2), row.getString(3))).list();
      batches.batchUpdate(UPDATE, rows.stream().map(row -> values(type, row)).toList());
      last = rows.isEmpty() ? last : rows.getLast().id();
    } while (rows.size() == CHUNK);
  }

  private static Object[] values(ObjectType type, Row row) {
    var properties = PropertiesJson.read(row.properties());
    return new Object[] {RecordTexts.sortName(type, properties), RecordTexts.searchText(type, properties), type.id().value(), row.id(),
        row.version()};
  }
}
