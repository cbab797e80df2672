package io.intake.crmobjects.persistence;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads what would undo an import: every record it wrote, with the values before.
public final class BeforeImages {

  private BeforeImages() {
  }

  /// @return how many records were read
  public static long readAll(JdbcClient database, long importId) {
    var records = new AtomicLong();
    database.sql("SELECT entries FROM crm_change_batch WHERE source = ? ORDER BY id").param("IMPORT:" + importId)
        .query((row, number) -> ChangeBatch.unpack(row.getBytes(1)).filter(entry -> entry.recordId() > 0).count()).stream()
        .forEach(records::addAndGet);
    return records.get();
  }
}
