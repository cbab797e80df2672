package io.intake.imports.decisions;

import io.intake.imports.ColumnMapping;
import io.intake.imports.ImportId;
import io.intake.imports.ImportPhase;
import io.intake.imports.MappingRefused;
import io.intake.imports.ValueDecision;
import io.intake.imports.grouping.ErrorValueGroups;
import io.intake.imports.grouping.WordForm;
import io.intake.imports.persistence.EditRows;
import io.intake.imports.persistence.EditRows.StoredEdit;
import io.intake.imports.persistence.ErrorValueRows;
import io.intake.imports.persistence.FixRows;
import io.intake.imports.persistence.FixRows.StoredDecision;
import io.intake.imports.persistence.LearnedValues;
import io.intake.imports.staging.RecentChunks;
import io.intake.properties.Property;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Stores fixes, and what is to be learned from them.
@Component
public class FixKeeping {

  private final FixRows decisions;
  private final EditRows edits;
  private final ErrorValueRows errors;
  private final LearnedValues learned;
  private final RecentChunks rows;

  FixKeeping(FixRows decisions, EditRows edits, ErrorValueRows errors, LearnedValues learned, RecentChunks rows) {
    this.decisions = decisions;
    this.edits = edits;
    this.errors = errors;
    this.learned = learned;
    this.rows = rows;
  }

  public void decide(ImportId id, ColumnMapping column, Collection<String> texts, ValueDecision decision) {
    var affected = errors.countRows(id, ImportPhase.PLAN, column.column(), texts);
    texts.forEach(text ->
        decisions.put(id, column, new StoredDecision(column.column(), text, decision, affected.getOrDefault(text, 0L))));
  }

  public void takeBack(ImportId id, int column, String text) {
    decisions.remove(id, column, text);
  }

  public List<StoredDecision> decisions(ImportId id, List<ColumnMapping> columns) {
    return decisions.list(id, columns);
  }

  /// Only options: other texts are people's own data.
  public void learn(Property property, Collection<String> texts, ValueDecision decision) {
    if (decision instanceof ValueDecision.UseOption(var option) && ErrorValueGroups.hasOptions(property)) {
      keys(texts).forEach(key -> learned.learn(property.objectType(), property.name(), key, option));
    }
  }

  public void forget(Property property, Collection<String> texts) {
    keys(texts).forEach(key -> learned.forget(property.objectType(), property.name(), key));
  }

  /// In the order in which all lock their rows.
  private static Stream<String> keys(Collection<String> texts) {
    return texts.stream().map(WordForm::of).distinct().sorted();
  }

  /// @throws MappingRefused if the file has no such row
  public void edit(ImportId id, int lineNumber, int column, String text) {
    var original = rows.findRow(id, lineNumber).map(row -> row.cell(column))
        .orElseThrow(() -> new MappingRefused(MappingRefused.Reason.NO_SUCH_ROW, Integer.toString(lineNumber)));
    if (original.equals(text)) {
      edits.remove(id, lineNumber, column);
    } else {
      edits.put(id, new StoredEdit(lineNumber, column, original, text));
    }
  }

  public void takeBackEdit(ImportId id, int lineNumber, int column) {
    edits.remove(id, lineNumber, column);
  }

  public List<StoredEdit> edits(ImportId id) {
    return edits.list(id);
  }
}
