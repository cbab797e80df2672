package io.intake.imports.persistence;

import io.intake.imports.ImportId;
import io.intake.imports.fixing.Fixes;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The cells of drafts that people changed.
@Component
public class EditRows {

  private final JdbcClient jdbc;

  EditRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A changed cell as stored.
  ///
  /// @param original as in the file, the beginning of it if it is very long
  public record StoredEdit(int lineNumber, int column, String original, String text) {
  }

  @Transactional
  public void put(ImportId id, StoredEdit edit) {
    jdbc.sql("""
            INSERT INTO import_cell_edit (import_id, line_no, column_no, original_text, cell_text, edited_at)
            VALUES (?, ?, ?, ?, ?, UTC_TIMESTAMP(3))
            ON DUPLICATE KEY UPDATE cell_text = VALUES(cell_text), edited_at = VALUES(edited_at)
            """)
        .param(id.value()).param(edit.lineNumber()).param(edit.column()).param(Fixes.key(edit.original())).param(edit.text()).update();
  }

  @Transactional
  public void remove(ImportId id, int lineNumber, int column) {
    jdbc.sql("DELETE FROM import_cell_edit WHERE import_id = ? AND line_no = ? AND column_no = ?").param(id.value()).param(lineNumber)
        .param(column).update();
  }

  /// Latest first.
  public List<StoredEdit> list(ImportId id) {
    return jdbc.sql("""
            SELECT line_no, column_no, original_text, cell_text FROM import_cell_edit WHERE import_id = ?
            ORDER BY edited_at DESC, line_no, column_no
            """)
        .param(id.value()).query((row, number) -> new StoredEdit(row.getInt(1), row.getInt(2), row.getString(3), row.getString(4))).list();
  }

  void clearFrom(ImportId id, int column) {
    jdbc.sql("DELETE FROM import_cell_edit WHERE import_id = ? AND column_no >= ?").param(id.value()).param(column).update();
  }

  void clear(ImportId id) {
    jdbc.sql("DELETE FROM import_cell_edit WHERE import_id = ?").param(id.value()).update();
  }
}
