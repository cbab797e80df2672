package io.intake.ui.importwizard.derived;

import io.intake.imports.ColumnSuggestion;
import io.intake.imports.Derivation;
import io.intake.imports.DerivedColumns;
import io.intake.imports.DerivedPreview;
import io.intake.imports.DerivedProposal;
import io.intake.imports.ImportId;
import io.intake.imports.Splitting;
import java.util.List;

/// The door to columns that are made, for one draft.
public record ColumnMaking(DerivedColumns door, ImportId draft) {

  List<Splitting> splittings(int column) {
    return door.splittings(draft, column);
  }

  DerivedPreview preview(List<Derivation> columns) {
    return door.preview(draft, columns);
  }

  public List<ColumnSuggestion> suggestions(List<Derivation> columns) {
    return door.suggestions(draft, columns);
  }

  public List<DerivedProposal> proposals() {
    return door.proposals(draft);
  }
}
