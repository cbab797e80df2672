package io.intake.ui.importwizard.mapping;

import io.intake.imports.ImportOperation;
import io.intake.imports.ColumnSuggestion;
import io.intake.imports.MappingFit;
import io.intake.properties.ObjectTypeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A saved mapping that was laid on the file, and what it took the place of.
record AppliedMapping(MappingFit fit, List<MappedColumn> columnsBefore, Map<ObjectTypeId, ImportOperation> operationsBefore) {

  /// What it took the place of, with other suggestions for what nobody chose.
  AppliedMapping suggestedAnew(List<ColumnSuggestion> suggestions) {
    var columns = new ArrayList<>(columnsBefore);
    suggestions.forEach(suggestion -> columns.set(suggestion.column(), columns.get(suggestion.column()).suggestedAnew(suggestion)));
    return new AppliedMapping(fit, columns, operationsBefore);
  }
}
