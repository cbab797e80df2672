package io.intake.imports.duplicates;

import io.intake.imports.DuplicateFinding;
import io.intake.imports.ImportDraft.ReadyToStart;
import io.intake.imports.ImportId;
import io.intake.imports.RepeatedRecord;
import io.intake.imports.Resemblance;
import io.intake.imports.persistence.FixRows;
import io.intake.imports.persistence.duplicates.ResemblanceRows;
import io.intake.imports.persistence.duplicates.ResemblanceRows.Key;
import java.util.List;
import org.springframework.stereotype.Component;

/// What was found, as people look at it.
@Component
public class DuplicateViews {

  private final ResemblanceRows rows;
  private final FixRows fixes;
  private final SideBySide sideBySide;
  private final RowsOfRecords rowsOfRecords;

  DuplicateViews(ResemblanceRows rows, FixRows fixes, SideBySide sideBySide, RowsOfRecords rowsOfRecords) {
    this.rows = rows;
    this.fixes = fixes;
    this.sideBySide = sideBySide;
    this.rowsOfRecords = rowsOfRecords;
  }

  public boolean isSearched(ImportId id) {
    return rows.isSearched(id);
  }

  /// Those in which there is something left to look at.
  public List<DuplicateFinding> findings(ImportId id) {
    return rows.findings(id).stream().filter(finding -> finding.open() > 0).toList();
  }

  /// @param finding of a kind that is to be decided
  public List<Resemblance> resemblances(ReadyToStart draft, DuplicateFinding finding, int offset, int limit) {
    var lines = lines(draft, finding, offset, limit);
    return lines.isEmpty() ? List.of() : sideBySide.list(draft, fixes.load(draft.id(), draft.columns()), finding, lines);
  }

  /// @param finding of a kind of which there is nothing to decide
  public List<RepeatedRecord> repeatedRecords(ReadyToStart draft, DuplicateFinding finding, int offset, int limit) {
    var lines = lines(draft, finding, offset, limit);
    return lines.isEmpty() ? List.of() : rowsOfRecords.list(draft, fixes.load(draft.id(), draft.columns()), finding, lines);
  }

  private List<Integer> lines(ReadyToStart draft, DuplicateFinding finding, int offset, int limit) {
    return rows.lines(draft.id(), new Key(finding.kind(), finding.objectType()), offset, limit);
  }
}
