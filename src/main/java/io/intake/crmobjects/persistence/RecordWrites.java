package io.intake.crmobjects.persistence;

import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.RecordDraft;
import io.intake.crmobjects.WriteConflict;
import io.intake.crmobjects.persistence.query.RecordCounts;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes new and changed records by the thousand.
@Component
class RecordWrites {

  private final JdbcClient jdbc;
  private final DataLoader loader;
  private final RecordCounts counts;

  RecordWrites(JdbcClient jdbc, DataLoader loader, RecordCounts counts) {
    this.jdbc = jdbc;
    this.loader = loader;
    this.counts = counts;
  }

  /// What is the same for all records of a batch.
  ///
  /// @param at SQL time text in UTC
  record Stamp(ObjectType objectType, long batchId, String source, String at) {

    Instant instant() {
      return LocalDateTime.parse(at.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }
  }

  /// @throws WriteConflict if an id was there already
  void insert(List<RecordDraft> drafts, Stamp stamp) {
    var stored = loader.load(drafts, (row, draft) -> values(row.cell(draft.id()), draft, stamp.objectType()), """
        crm_record (id, properties, sort_name, search_text)
        SET object_type = '%s', version = 1, created_at = '%s', updated_at = '%2$s', created_by = '%s', updated_by = '%3$s', batches = '%d'
        """.formatted(stamp.objectType().id().value(), stamp.at(), stamp.source(), stamp.batchId()));
    if (stored != drafts.size()) {
      throw new WriteConflict("Of " + drafts.size() + " new records " + stored + " could be stored");
    }
    counts.add(stamp.objectType().id(), drafts.size());
  }

  private static final String UPDATE_TABLE = """
      CREATE TEMPORARY TABLE crm_update (
        id BIGINT NOT NULL PRIMARY KEY, version INT NOT NULL, properties MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        sort_name VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        search_text VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL)
      """;

  private static final String UPDATE = """
      UPDATE crm_update u STRAIGHT_JOIN crm_record r FORCE INDEX (PRIMARY) ON r.object_type = ? AND r.id = u.id
      SET r.properties = u.properties, r.sort_name = u.sort_name, r.search_text = u.search_text, r.version = r.version + 1,
          r.updated_at = ?, r.updated_by = ?, r.batches = CONCAT(r.batches, ' ', ?)
      WHERE r.version = u.version AND r.archived_at IS NULL
      """;

  /// @throws WriteConflict if one was changed or archived since it was looked at
  void update(List<RecordDraft> drafts, Stamp stamp) {
    jdbc.sql("DROP TEMPORARY TABLE IF EXISTS crm_update").update();
    jdbc.sql(UPDATE_TABLE).update();
    loader.load(drafts, (row, draft) -> values(row.cell(draft.id()).cell(draft.version()), draft, stamp.objectType()),
        "crm_update (id, version, properties, sort_name, search_text)");
    var changed = jdbc.sql(UPDATE).param(stamp.objectType().id().value()).param(stamp.at()).param(stamp.source())
        .param(Long.toString(stamp.batchId())).update();
    if (changed != drafts.size()) {
      throw new WriteConflict("Of " + drafts.size() + " records " + changed + " were still as looked at");
    }
  }

  private static void values(LoadBuffer rows, RecordDraft draft, ObjectType objectType) {
    rows.cell(PropertiesJson.write(draft.properties()))
        .cell(RecordTexts.sortName(objectType, draft.properties()))
        .cell(RecordTexts.searchText(objectType, draft.properties()));
  }
}
