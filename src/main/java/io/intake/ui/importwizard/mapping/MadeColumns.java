package io.intake.ui.importwizard.mapping;

import io.intake.imports.ColumnSuggestion;
import io.intake.imports.ColumnTarget;
import io.intake.imports.Derivation;
import io.intake.imports.DerivedProposal;
import io.intake.imports.OverwritePolicy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The columns of a mapping that are made of others: they stand behind those of the file, and are shown below what they are made of.
final class MadeColumns {

  private final List<MappedColumn> columns;
  private final Map<Integer, MappedColumn> sourcesBefore = new HashMap<>();
  private List<DerivedProposal> proposals = List.of();

  /// @param columns of the mapping, which this changes
  MadeColumns(List<MappedColumn> columns) {
    this.columns = columns;
  }

  void propose(List<DerivedProposal> found) {
    proposals = List.copyOf(found);
  }

  /// What may be made beside a column; empty once anything is made of it.
  Optional<DerivedProposal> proposal(MappedColumn column) {
    return isSource(column) ? Optional.empty() : proposals.stream().filter(found -> found.column() == column.column()).findFirst();
  }

  /// Adds columns; what they are made of is not imported itself any more.
  void add(List<ColumnSuggestion> suggestions, List<Derivation> derivations) {
    derivations.stream().flatMap(made -> made.sources().stream()).distinct().map(columns::get).forEach(source -> {
      sourcesBefore.putIfAbsent(source.column(), source);
      columns.set(source.column(), new MappedColumn(source.suggestion(), new ColumnTarget.Skipped(), source.policy(), true));
    });
    for (var made = 0; made < derivations.size(); made++) {
      var suggestion = suggestions.get(made).named(columns.size(), suggestions.get(made).header());
      columns.add(new MappedColumn(suggestion, free(suggestion.target()), OverwritePolicy.OVERWRITE, false,
          Optional.of(derivations.get(made))));
    }
  }

  /// Nowhere where another column goes there already.
  private ColumnTarget free(ColumnTarget target) {
    var place = MappedColumn.withoutPolicy(target);
    return columns.stream().anyMatch(other -> MappedColumn.withoutPolicy(other.target()).equals(place)) ? new ColumnTarget.Undecided()
        : target;
  }

  /// Removes a column with all others that were made with it; what they were made of goes where it went.
  void remove(int index) {
    var made = columns.get(index).derivation().orElseThrow();
    columns.removeIf(column -> column.derivation().filter(other -> isMadeWith(other, made)).isPresent());
    renumber();
    made.sources().stream().filter(source -> !isSource(columns.get(source))).forEach(source ->
        Optional.ofNullable(sourcesBefore.remove(source)).filter(before -> columns.get(source).isSkipped()).ifPresent(before -> {
          var place = free(before.target());
          columns.set(source, place.equals(before.target()) ? before : before.withTarget(place));
        }));
  }

  private static boolean isMadeWith(Derivation other, Derivation made) {
    return other.equals(made) || other instanceof Derivation.Part(var source, var splitting, _)
        && made instanceof Derivation.Part(var sameSource, var sameSplitting, _) && source == sameSource && splitting.equals(sameSplitting);
  }

  /// Takes all of them away.
  void clear() {
    columns.removeIf(column -> column.derivation().isPresent());
    sourcesBefore.clear();
  }

  private void renumber() {
    for (var index = 0; index < columns.size(); index++) {
      var column = columns.get(index);
      if (column.column() != index) {
        columns.set(index, column.withSuggestion(column.suggestion().named(index, column.suggestion().header())));
      }
    }
  }

  /// Whether other columns are made of it.
  boolean isSource(MappedColumn column) {
    return derivations().stream().anyMatch(made -> made.sources().contains(column.column()));
  }

  /// Whether it is one of several that are joined.
  boolean isJoined(MappedColumn column) {
    return derivations().stream().anyMatch(made -> made instanceof Derivation.Joined && made.sources().contains(column.column()));
  }

  private List<Derivation> derivations() {
    return columns.stream().flatMap(column -> column.derivation().stream()).toList();
  }

  /// Headers of the file.
  List<String> headers() {
    return columns.stream().filter(column -> column.derivation().isEmpty()).map(column -> column.suggestion().header()).toList();
  }

  /// The numbers of the columns as they are shown: each that is made below the last one that it is made of.
  List<Integer> order() {
    var below = columns.stream().filter(column -> column.derivation().isPresent()).collect(Collectors.groupingBy(column ->
        column.derivation().orElseThrow().sources().stream().mapToInt(Integer::intValue).max().orElse(0)));
    var order = new ArrayList<Integer>();
    columns.stream().filter(column -> column.derivation().isEmpty()).forEach(column -> {
      order.add(column.column());
      below.getOrDefault(column.column(), List.of()).forEach(made -> order.add(made.column()));
    });
    return List.copyOf(order);
  }
}
