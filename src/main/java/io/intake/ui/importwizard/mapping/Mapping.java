package io.intake.ui.importwizard.mapping;

import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnSuggestion;
import io.intake.imports.ColumnTarget;
import io.intake.imports.ImportOperation;
import io.intake.imports.OverwritePolicy;
import io.intake.properties.ObjectTypeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All columns of a file while a person decides where they go.
public final class Mapping {

  private final List<MappedColumn> columns;
  private final Map<ObjectTypeId, ImportOperation> operations;
  private boolean undecidedSkipped;

  private Mapping(List<MappedColumn> columns, Map<ObjectTypeId, ImportOperation> operations) {
    this.columns = columns;
    this.operations = operations;
  }

  /// @param known what was mapped before, by column; suggestions stand in for the rest
  public static Mapping of(List<ColumnSuggestion> suggestions, List<ColumnMapping> known, Map<ObjectTypeId, ImportOperation> operations) {
    var targets = known.stream().collect(Collectors.toMap(ColumnMapping::column, ColumnMapping::target));
    var columns = new ArrayList<MappedColumn>();
    for (var suggestion : suggestions) {
      var before = Optional.ofNullable(targets.get(suggestion.column()));
      columns.add(column(suggestion, before.orElse(suggestion.target()), before.isPresent()));
    }
    return new Mapping(columns, new LinkedHashMap<>(operations));
  }

  private static MappedColumn column(ColumnSuggestion suggestion, ColumnTarget target, boolean confirmed) {
    var policy = target instanceof ColumnTarget.PropertyColumn property ? property.policy() : OverwritePolicy.OVERWRITE;
    return new MappedColumn(suggestion, target, policy, confirmed);
  }

  List<MappedColumn> columns() {
    return columns;
  }

  MappedColumn column(int index) {
    return columns.get(index);
  }

  void choose(int index, ColumnTarget target) {
    columns.set(index, columns.get(index).withTarget(target));
  }

  void setPolicy(int index, OverwritePolicy policy) {
    columns.set(index, columns.get(index).withPolicy(policy));
  }

  void setPolicyOfAll(OverwritePolicy policy) {
    columns.replaceAll(column -> column.withPolicy(policy));
  }

  ImportOperation operation(ObjectTypeId type) {
    return operations.getOrDefault(type, ImportOperation.UPSERT);
  }

  void setOperation(ObjectTypeId type, ImportOperation operation) {
    operations.put(type, operation);
  }

  boolean isUndecidedSkipped() {
    return undecidedSkipped;
  }

  void setUndecidedSkipped(boolean skipped) {
    undecidedSkipped = skipped;
  }

  /// The other column that goes where this one goes.
  Optional<MappedColumn> rival(MappedColumn column) {
    if (column.isSkipped() || column.isUndecided()) {
      return Optional.empty();
    }
    var place = MappedColumn.withoutPolicy(column.target());
    return columns.stream().filter(other -> other.column() != column.column() && MappedColumn.withoutPolicy(other.target()).equals(place))
        .findFirst();
  }

  ColumnState state(MappedColumn column) {
    if (column.isSkipped() || column.isUndecided() && undecidedSkipped) {
      return ColumnState.NOT_IMPORTED;
    }
    return column.isUndecided() || column.isUnsure() || rival(column).isPresent() ? ColumnState.NEEDS_A_LOOK : ColumnState.READY;
  }

  long count(ColumnState state) {
    return columns.stream().filter(column -> state(column) == state).count();
  }

  /// Columns that keep the mapping from being complete: undecided, or two on one place.
  List<MappedColumn> open() {
    return columns.stream().filter(column -> column.isUndecided() && !undecidedSkipped || rival(column).isPresent()).toList();
  }

  /// The properties of an object type that get values.
  Set<String> properties(ObjectTypeId type) {
    return columns.stream().map(MappedColumn::target)
        .flatMap(target -> target instanceof ColumnTarget.PropertyColumn property && property.objectType().equals(type)
            ? Stream.of(property.property()) : Stream.empty())
        .collect(Collectors.toSet());
  }

  /// What the door gets.
  public List<ColumnMapping> result() {
    return columns.stream().map(column -> new ColumnMapping(column.column(), column.suggestion().header(),
        column.isUndecided() && undecidedSkipped ? new ColumnTarget.Skipped() : column.targetWithPolicy())).toList();
  }

  /// What may be done with the records of these object types.
  public Map<ObjectTypeId, ImportOperation> operations(List<ObjectTypeId> types) {
    var all = new LinkedHashMap<ObjectTypeId, ImportOperation>();
    types.forEach(type -> all.put(type, operation(type)));
    return all;
  }
}
