package io.intake.ui.findings;

import io.intake.crmobjects.ObjectTypes;
import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnTarget;
import io.intake.imports.ErrorGroup;
import io.intake.imports.ImportErrorType;
import io.intake.properties.PropertyCatalog;
import io.intake.ui.components.PropertyFormat;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.List;
import java.util.stream.Stream;

/// Says which rules the values of a column must keep to, and what a record needs, where a finding is about them.
public final class RuleExplanation {

  private final ObjectTypes types;
  private final PropertyCatalog catalog;
  private final List<ColumnMapping> columns;

  public RuleExplanation(ObjectTypes types, PropertyCatalog catalog, List<ColumnMapping> columns) {
    this.types = types;
    this.catalog = catalog;
    this.columns = List.copyOf(columns);
  }

  /// A heading and a sentence for each rule; empty for findings of other kinds.
  List<String> of(ErrorGroup group) {
    if (group.type() == ImportErrorType.MISSING_REQUIRED_PROPERTY) {
      return List.of(NeededValues.of(types.get(group.objectType()), catalog));
    }
    if (group.type() != ImportErrorType.INVALID_CUSTOM_PROPERTY_VALIDATION || group.column() < 0 || group.column() >= columns.size()
        || !(columns.get(group.column()).target() instanceof ColumnTarget.PropertyColumn(var objectType, var name, _))) {
      return List.of();
    }
    return catalog.find(objectType, name).stream().flatMap(property -> Stream.concat(
        Stream.of(Texts.of("rules.of", Labels.of(property))), property.rules().stream().map(PropertyFormat::rule))).toList();
  }
}
