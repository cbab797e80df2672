package io.intake.crash;

import io.intake.imports.ImportId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Everything an import left in the database, in an order and in words that do not depend on which numbers the records got.
///
/// @param records type, values and how often each was written
/// @param keys what identifies, each with the values of its record
/// @param links from whom to whom, and of which type
/// @param outcomes of the rows, by chunk
record Remains(List<String> records, List<String> keys, List<String> links, List<String> outcomes) {

  private static final String RECORDS = """
      SELECT CONCAT(object_type, ' ', properties, ' v', version, ' in ', LENGTH(batches) - LENGTH(REPLACE(batches, ' ', '')) + 1)
      FROM crm_record ORDER BY 1""";
  private static final String KEYS = """
      SELECT CONCAT(k.object_type, ' ', k.property, ' ', k.value, ' of ', r.properties)
      FROM crm_key k JOIN crm_record r ON r.object_type = k.object_type AND r.id = k.record_id ORDER BY 1""";
  private static final String LINKS = """
      SELECT CONCAT(f.properties, ' to ', t.properties, ' as ', l.type_id)
      FROM (SELECT from_type, from_id, to_type, to_id, type_id FROM assoc_link
            UNION ALL SELECT from_type, from_id, to_type, to_id, 1 FROM assoc_primary) l
      JOIN crm_record f ON f.object_type = l.from_type AND f.id = l.from_id
      JOIN crm_record t ON t.object_type = l.to_type AND t.id = l.to_id ORDER BY 1""";
  private static final String OUTCOMES = """
      SELECT CONCAT(chunk_no, ': ', created, ' ', updated, ' ', unchanged, ' ', skipped, ' ', failed)
      FROM import_outcome WHERE import_id = ? AND phase = 'RUN' ORDER BY chunk_no""";

  static Remains of(ImportId id, JdbcClient database) {
    // Right after a load the optimizer may still take the tables for nearly empty, and join row by row through the wrong index.
    database.sql("ANALYZE TABLE crm_record, crm_key, assoc_link, assoc_primary").query().listOfRows();
    return new Remains(lines(database, RECORDS), lines(database, KEYS), lines(database, LINKS),
        database.sql(OUTCOMES).param(id.value()).query(String.class).list());
  }

  private static List<String> lines(JdbcClient database, String question) {
    return database.sql(question).query(String.class).list();
  }
}
