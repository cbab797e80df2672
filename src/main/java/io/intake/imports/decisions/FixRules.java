package io.intake.imports.decisions;

import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnTarget;
import io.intake.imports.MappingRefused.Reason;
import io.intake.imports.MappingRefused;
import io.intake.imports.ValueDecision;
import io.intake.imports.grouping.ErrorValueGroups;
import io.intake.properties.Property;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What a fix must keep to.
@Component
public class FixRules {

  private static final int LONGEST_TEXT = 65_536;

  private final PropertyCatalog properties;

  FixRules(PropertyCatalog properties) {
    this.properties = properties;
  }

  /// @throws MappingRefused if the column is none of the file's, or goes nowhere
  public ColumnMapping mapped(List<ColumnMapping> columns, int column) {
    if (column < 0 || column >= columns.size() || columns.get(column).target() instanceof ColumnTarget.Skipped) {
      throw new MappingRefused(Reason.COLUMN_NOT_IMPORTED);
    }
    return columns.get(column);
  }

  /// The property that a column goes to; empty if it goes to a link.
  public Optional<Property> property(ColumnMapping column) {
    return column.target() instanceof ColumnTarget.PropertyColumn(var objectType, var name, _)
        ? properties.find(objectType, name) : Optional.empty();
  }

  /// @throws MappingRefused if it is no decision for these cells
  public void check(ColumnMapping column, Collection<String> texts, ValueDecision decision) {
    if (texts.stream().anyMatch(String::isEmpty)) {
      throw new MappingRefused(Reason.BLANK_CELL);
    }
    switch (decision) {
      case ValueDecision.ReplaceBy(var text) -> checkLength(text);
      case ValueDecision.UseOption(var value) -> checkOption(column, value);
      case ValueDecision.LeaveEmpty _, ValueDecision.SkipRows _ -> { }
    }
  }

  private void checkOption(ColumnMapping column, String value) {
    var options = property(column).filter(ErrorValueGroups::hasOptions).map(Property::options).orElse(List.of()).stream()
        .map(PropertyOption::value).toList();
    if (value.isEmpty() || !options.containsAll(Arrays.asList(value.split(";")))) {
      throw new MappingRefused(Reason.NO_SUCH_OPTION, value);
    }
  }

  /// @throws MappingRefused if no property could hold the text
  public void checkLength(String text) {
    if (text.length() > LONGEST_TEXT) {
      throw new MappingRefused(Reason.TEXT_TOO_LONG, Integer.toString(LONGEST_TEXT));
    }
  }
}
