package io.intake.imports.persistence;

import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnTarget;
import io.intake.imports.ImportId;
import io.intake.imports.ValueDecision;
import io.intake.imports.fixing.FixSet;
import io.intake.imports.persistence.duplicates.RowChoiceRows;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The decisions by value of drafts.
@Component
public class FixRows {

  private static final int HASH_LENGTH = 12;

  private final JdbcClient jdbc;
  private final ImportJson json;
  private final EditRows edits;
  private final RowChoiceRows choices;

  FixRows(JdbcClient jdbc, ImportJson json, EditRows edits, RowChoiceRows choices) {
    this.jdbc = jdbc;
    this.json = json;
    this.edits = edits;
    this.choices = choices;
  }

  /// A decision as stored.
  public record StoredDecision(int column, String text, ValueDecision decision, long rows) {
  }

  @Transactional
  public void put(ImportId id, ColumnMapping column, StoredDecision decided) {
    jdbc.sql("""
            INSERT INTO import_decision (import_id, column_no, text_hash, cell_text, target, decision, affected_rows, decided_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3))
            ON DUPLICATE KEY UPDATE target = VALUES(target), decision = VALUES(decision), decided_at = VALUES(decided_at),
              affected_rows = GREATEST(affected_rows, VALUES(affected_rows))
            """)
        .param(id.value()).param(decided.column()).param(hash(decided.text())).param(decided.text()).param(target(column))
        .param(json.write(decided.decision())).param(decided.rows()).update();
  }

  @Transactional
  public void remove(ImportId id, int column, String text) {
    jdbc.sql("DELETE FROM import_decision WHERE import_id = ? AND column_no = ? AND text_hash = ?").param(id.value()).param(column)
        .param(hash(text)).update();
  }

  /// Those that still hold: their columns go where they went. Latest first.
  public List<StoredDecision> list(ImportId id, List<ColumnMapping> columns) {
    return jdbc.sql("""
            SELECT column_no, cell_text, decision, affected_rows, target FROM import_decision WHERE import_id = ?
            ORDER BY decided_at DESC, column_no, cell_text
            """)
        .param(id.value())
        .query((row, number) -> new Kept(new StoredDecision(row.getInt(1), row.getString(2),
            json.read(row.getString(3), ValueDecision.class), row.getLong(4)), row.getString(5)))
        .list().stream()
        .filter(kept -> kept.decision().column() < columns.size() && kept.target().equals(target(columns.get(kept.decision().column()))))
        .map(Kept::decision).toList();
  }

  private record Kept(StoredDecision decision, String target) {
  }

  /// All fixes that hold.
  public FixSet load(ImportId id, List<ColumnMapping> columns) {
    return new FixSet(list(id, columns).stream().map(found -> new FixSet.Decision(found.column(), found.text(), found.decision())).toList(),
        edits.list(id).stream().map(found -> new FixSet.Edit(found.lineNumber(), found.column(), found.text())).toList(),
        choices.effective(id));
  }

  /// The file is another one, or is read in another way.
  @Transactional
  public void clear(ImportId id) {
    jdbc.sql("DELETE FROM import_decision WHERE import_id = ?").param(id.value()).update();
    edits.clear(id);
    choices.clear(id);
  }

  /// Columns that are made are made in another way, or not any more.
  @Transactional
  public void clearEditsFrom(ImportId id, int column) {
    edits.clearFrom(id, column);
  }

  private static String target(ColumnMapping column) {
    return place(column) + column.derivation().map(made -> " " + hash(made.toString()).substring(0, HASH_LENGTH)).orElse("");
  }

  private static String place(ColumnMapping column) {
    return switch (column.target()) {
      case ColumnTarget.PropertyColumn(var type, var property, _) -> type + "." + property;
      case ColumnTarget.LabelColumn(var from, var to) -> from + "-" + to;
      case ColumnTarget.LinkColumn(var from, var to, var property) -> from + "-" + to + "." + property;
      case ColumnTarget.Skipped _, ColumnTarget.Undecided _ -> "";
    };
  }

  private static String hash(String text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
