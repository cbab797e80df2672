package io.intake.ui.importwizard.mapping;

import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnSuggestion;
import io.intake.imports.ColumnTarget;
import io.intake.imports.Derivation;
import io.intake.imports.DerivedProposal;
import io.intake.imports.ImportOperation;
import io.intake.imports.LostPlace;
import io.intake.imports.MappingFit;
import io.intake.imports.OverwritePolicy;
import io.intake.properties.ObjectTypeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All columns of a file while a person decides where they go.
public final class Mapping {

  private final List<MappedColumn> columns;
  private final Map<ObjectTypeId, ImportOperation> operations;
  private final MadeColumns made;
  private Function<List<Derivation>, List<ColumnSuggestion>> maker = derivations -> List.of();
  private boolean undecidedSkipped;
  private Optional<String> language = Optional.empty();
  private Optional<AppliedMapping> applied = Optional.empty();
  private boolean offersClosed;

  private Mapping(List<MappedColumn> columns, Map<ObjectTypeId, ImportOperation> operations) {
    this.columns = columns;
    made = new MadeColumns(columns);
    this.operations = operations;
  }

  /// @param known what was mapped before, by column; suggestions stand in for the rest
  public static Mapping of(List<ColumnSuggestion> suggestions, List<ColumnMapping> known, Map<ObjectTypeId, ImportOperation> operations) {
    var mapped = known.stream().collect(Collectors.toMap(ColumnMapping::column, column -> column));
    var columns = new ArrayList<MappedColumn>();
    for (var suggestion : suggestions) {
      var before = Optional.ofNullable(mapped.get(suggestion.column()));
      columns.add(column(suggestion, before.map(ColumnMapping::target).orElse(suggestion.target()), before.isPresent(),
          before.flatMap(ColumnMapping::derivation)));
    }
    return new Mapping(columns, new LinkedHashMap<>(operations));
  }

  private static MappedColumn column(ColumnSuggestion suggestion, ColumnTarget target, boolean confirmed, Optional<Derivation> derivation) {
    var policy = target instanceof ColumnTarget.PropertyColumn property ? property.policy() : OverwritePolicy.OVERWRITE;
    return new MappedColumn(suggestion, target, policy, confirmed, derivation);
  }

  /// What it is told about columns that are made, and which of them are worth making.
  public void makeWith(Function<List<Derivation>, List<ColumnSuggestion>> suggested, List<DerivedProposal> proposals) {
    maker = suggested;
    made.propose(proposals);
  }

  /// Columns that are made of others.
  MadeColumns made() {
    return made;
  }

  /// Makes columns, below what they are made of.
  void make(List<Derivation> derivations) {
    made.add(maker.apply(derivations), derivations);
  }

  /// The language of the headers that a person chose; empty while it is recognised.
  public Optional<String> language() {
    return language;
  }

  /// Takes other suggestions for what nobody chose.
  public void suggestAnew(String inLanguage, List<ColumnSuggestion> suggestions) {
    language = Optional.of(inLanguage);
    suggestions.forEach(suggestion -> columns.set(suggestion.column(), columns.get(suggestion.column()).suggestedAnew(suggestion)));
    applied = applied.map(before -> before.suggestedAnew(suggestions));
  }

  /// Lays a saved mapping on the file; columns that it does not know stay as they are, unless theirs is taken now.
  public void apply(MappingFit fit) {
    var before = applied.map(AppliedMapping::columnsBefore).orElseGet(() -> List.copyOf(columns));
    var operationsBefore = applied.map(AppliedMapping::operationsBefore).orElseGet(() -> Map.copyOf(operations));
    takeBack();
    var places = fit.columns().stream().map(column -> MappedColumn.withoutPolicy(column.target())).collect(Collectors.toSet());
    columns.replaceAll(column -> places.contains(MappedColumn.withoutPolicy(column.target())) && !column.isSkipped()
        ? column(column.suggestion(), new ColumnTarget.Undecided(), false, column.derivation()) : column);
    makeAgain(ColumnMapping.derivations(fit.columns()));
    fit.columns().forEach(column ->
        columns.set(column.column(), column(columns.get(column.column()).suggestion(), column.target(), true, column.derivation())));
    operations.putAll(fit.mapping().operations());
    applied = Optional.of(new AppliedMapping(fit, before, operationsBefore));
    offersClosed = false;
  }

  /// A saved mapping that makes columns takes the place of what was made.
  private void makeAgain(List<Derivation> derivations) {
    if (!derivations.isEmpty()) {
      made.clear();
      make(derivations);
    }
  }

  /// As it was before the saved mapping.
  public void takeBack() {
    applied.ifPresent(before -> {
      columns.clear();
      columns.addAll(before.columnsBefore());
      operations.clear();
      operations.putAll(before.operationsBefore());
    });
    applied = Optional.empty();
  }

  /// The saved mapping that was laid on the file last.
  public Optional<MappingFit> applied() {
    return applied.map(AppliedMapping::fit);
  }

  /// Where the saved mapping that is used had a column go, if that is no more and nobody chose another place yet.
  Optional<LostPlace> lost(MappedColumn column) {
    return column.isUndecided() ? applied().flatMap(fit -> fit.lost(column.column())) : Optional.empty();
  }

  /// Whether a person wants no saved mapping proposed.
  public boolean areOffersClosed() {
    return offersClosed;
  }

  public void closeOffers() {
    offersClosed = true;
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

  /// Places on offer for a column that is open, or that may go elsewhere: those that no other column goes to.
  List<ColumnTarget> offers(MappedColumn column) {
    var taken = columns.stream().filter(other -> other.column() != column.column())
        .map(other -> MappedColumn.withoutPolicy(other.target())).collect(Collectors.toSet());
    return column.suggestion().alternatives().stream().filter(target -> !taken.contains(MappedColumn.withoutPolicy(target))).toList();
  }

  /// What the door gets.
  public List<ColumnMapping> result() {
    return columns.stream().map(column -> new ColumnMapping(column.column(), column.suggestion().header(),
        column.isUndecided() && undecidedSkipped ? new ColumnTarget.Skipped() : column.targetWithPolicy(), column.derivation())).toList();
  }

  /// What may be done with the records of these object types.
  public Map<ObjectTypeId, ImportOperation> operations(List<ObjectTypeId> types) {
    var all = new LinkedHashMap<ObjectTypeId, ImportOperation>();
    types.forEach(type -> all.put(type, operation(type)));
    return all;
  }
}
