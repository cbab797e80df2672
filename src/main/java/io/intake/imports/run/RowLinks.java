package io.intake.imports.run;

import io.intake.associations.AssociationLabel;
import io.intake.associations.Associations;
import io.intake.crmobjects.RecordUpserts;
import io.intake.imports.ImportError;
import io.intake.imports.ImportErrorType;
import io.intake.imports.parsing.ImportedObject;
import io.intake.imports.parsing.Mapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which records of a row belong together, and what the link is called. The labels are resolved once for each different text.
final class RowLinks {

  private static final int MOST_TEXTS = 10_000;

  private final Mapping mapping;
  private final LinkLimits limits;
  private final DomainLinks domains;
  private final List<Pair> pairs = new ArrayList<>();
  private final Map<Mapping.LabelledPair, Map<String, Set<Integer>>> resolved = new HashMap<>();
  private final Map<Mapping.LabelledPair, List<AssociationLabel>> labels = new HashMap<>();
  /// By the columns that name records to link with.
  private final Map<Integer, Pair> named = new HashMap<>();

  /// Two objects that can be linked.
  ///
  /// @param from slot of the object from which the link's type goes
  /// @param primary type that marks the first link of a record; 0 if the two objects have none
  private record Pair(int from, int to, int plain, int primary) {
  }

  /// A link to be.
  ///
  /// @param types labels beside the plain link
  /// @param primary type to be added if `from` has no link of it yet; 0 for none
  record Wanted(ImportedObject fromObject, RecordState from, ImportedObject toObject, RecordState to, int plain, Set<Integer> types,
      int primary, Cause cause) {

    /// Whether it follows from the domain of an e-mail address, and not from the row.
    boolean byDomain() {
      return cause.isDomain();
    }

    /// What tells it from links between others.
    Ends ends() {
      return new Ends(from.name(), to.name(), plain);
    }
  }

  /// What a link is between.
  record Ends(Object from, Object to, int plain) {
  }

  /// What a link follows from.
  ///
  /// @param isDomain whether that is the domain of an e-mail address
  /// @param column that names the record at the other side; -1 where none does
  /// @param text in that column
  record Cause(boolean isDomain, int column, String text) {

    static final Cause ROW = new Cause(false, -1, "");
    static final Cause DOMAIN = new Cause(true, -1, "");
  }

  RowLinks(Mapping mapping, Associations associations, RecordUpserts records) {
    this.mapping = mapping;
    this.limits = new LinkLimits(mapping, associations);
    this.domains = new DomainLinks(mapping.domains(), records, (from, to) -> plainAndPrimary(associations.labels(from, to)));
    for (var one : mapping.objects()) {
      for (var other : mapping.objects()) {
        if (one.slot() < other.slot()) {
          pair(one, other, associations.labels(one.type().id(), other.type().id())).ifPresent(pairs::add);
        }
      }
    }
    for (var column : mapping.links()) {
      pair(column.from(), column.to(), associations.labels(column.from().type().id(), column.target()))
          .ifPresent(pair -> named.put(column.number(), pair));
    }
    for (var pair : mapping.labels()) {
      labels.put(pair, associations.labels(mapping.type(pair.from()), mapping.type(pair.to())));
    }
  }

  private static Optional<Pair> pair(ImportedObject one, ImportedObject other, List<AssociationLabel> types) {
    return types.stream().filter(AssociationLabel::isPlain).findFirst().map(plain -> {
      var forward = plain.from().equals(one.type().id());
      var numbers = plainAndPrimary(types);
      return new Pair(forward ? one.slot() : other.slot(), forward ? other.slot() : one.slot(), numbers[0], numbers[1]);
    });
  }

  private static int[] plainAndPrimary(List<AssociationLabel> types) {
    return new int[] {types.stream().filter(AssociationLabel::isPlain).mapToInt(AssociationLabel::typeId).findFirst().orElseThrow(),
        types.stream().mapToInt(AssociationLabel::typeId).filter(Associations.PRIMARY_TYPES::contains).findFirst().orElse(0)};
  }

  /// The links of each row, as many as may be.
  ///
  /// @param states all records that the rows touch, by object
  List<List<Wanted>> of(List<MatchedRow> rows, List<RecordStates> states) {
    return limits.within(rows, domains.addedTo(rows.stream().map(this::of).toList(), rows, states));
  }

  /// The links that were asked for last are stored, or planned for good.
  void kept() {
    limits.kept();
  }

  /// The links of a row; a label that does not exist is noted and fails that link only, as is one that has nothing to link.
  private List<Wanted> of(MatchedRow row) {
    if (mapping.fixes().skips(row.row())) {
      return List.of();
    }
    noteIdleLabels(row);
    for (var column : mapping.links()) {
      if (!holds(row, column.from().slot()) && !text(row, column.number()).isBlank()) {
        row.errors().add(column.error(row.row(), ImportErrorType.ASSOCIATION_RECORD_NOT_FOUND, row.row().cell(column.number())));
      }
    }
    var wanted = new ArrayList<Wanted>(1);
    for (var pair : pairs) {
      for (var from : row.records()) {
        for (var to : row.records()) {
          if (from.object().slot() == pair.from() && to.object().slot() == pair.to() && from.state() != null && to.state() != null) {
            var types = types(row, pair);
            if (types != null) {
              wanted.add(new Wanted(from.object(), from.state(), to.object(), to.state(), pair.plain(), types, pair.primary(),
                  Cause.ROW));
            }
          }
        }
      }
    }
    if (!row.partners().isEmpty()) {
      addNamed(row, wanted);
    }
    return wanted;
  }

  /// Links with the records that the row names, each with the labels of the row.
  private void addNamed(MatchedRow row, List<Wanted> wanted) {
    var known = new HashSet<Ends>();
    wanted.forEach(link -> known.add(link.ends()));
    var typesByColumn = new HashMap<Integer, Optional<Set<Integer>>>(4);
    for (var partner : row.partners()) {
      var pair = named.get(partner.column().number());
      if (pair != null) {
        typesByColumn.computeIfAbsent(partner.column().number(), first -> Optional.ofNullable(types(row, pair)))
            .ifPresent(types -> links(row, partner, pair, types).filter(link -> known.add(link.ends())).forEach(wanted::add));
      }
    }
  }

  private static Stream<Wanted> links(MatchedRow row, MatchedRow.Partner partner, Pair pair, Set<Integer> types) {
    return row.records().stream().filter(record -> record.object().slot() == partner.column().from().slot())
        .flatMap(record -> Optional.ofNullable(record.state())
            .flatMap(state -> link(record.object(), state, partner, pair, types)).stream());
  }

  /// Between records of one object type links go from the older record; none leads to the record itself.
  private static Optional<Wanted> link(ImportedObject object, RecordState state, MatchedRow.Partner partner, Pair pair,
      Set<Integer> types) {
    var other = partner.column().to();
    var isOfOne = other.type().id().equals(object.type().id());
    if (isOfOne && state.name().equals(partner.state().name())) {
      return Optional.empty();
    }
    var cause = new Cause(false, partner.column().number(), partner.named().text());
    var forward = isOfOne ? state.isOlderThan(partner.state()) : pair.from() == object.slot();
    return Optional.of(forward ? new Wanted(object, state, other, partner.state(), pair.plain(), types, pair.primary(), cause)
        : new Wanted(other, partner.state(), object, state, pair.plain(), types, pair.primary(), cause));
  }

  private void noteIdleLabels(MatchedRow row) {
    for (var column : mapping.labels()) {
      if (!text(row, column.column()).isBlank() && !(holds(row, column.from()) && holds(row, column.to())) && !isNamed(row, column)) {
        note(row, column, ImportErrorType.ASSOCIATION_RECORD_NOT_FOUND);
      }
    }
  }

  private static boolean holds(MatchedRow row, int slot) {
    return row.records().stream().anyMatch(record -> record.object().slot() == slot);
  }

  /// Whether a cell names what a record of the row is linked with; whether there is such a one, has been said by then.
  private boolean isNamed(MatchedRow row, Mapping.LabelledPair column) {
    return mapping.links().stream().anyMatch(named -> named.isBetween(column.from(), column.to())
        && holds(row, named.from().slot()) && !text(row, named.number()).isBlank());
  }

  /// As the file says it, or as somebody decided it is meant.
  private String text(MatchedRow row, int column) {
    return mapping.fixes().text(column, row.row().cell(column));
  }

  private void note(MatchedRow row, Mapping.LabelledPair column, ImportErrorType type) {
    var error = new ImportError(row.row().lineNumber(), column.column(), mapping.type(column.from()), type,
        row.row().cell(column.column()));
    if (!row.errors().contains(error)) {
      row.errors().add(error);
    }
  }

  private Set<Integer> resolved(Mapping.LabelledPair column, String text) {
    var known = resolved.computeIfAbsent(column, first -> new HashMap<>());
    // A column of free texts mapped by mistake must not fill the memory.
    return known.size() < MOST_TEXTS ? known.computeIfAbsent(text, first -> resolve(column, text)) : resolve(column, text);
  }

  private @Nullable Set<Integer> types(MatchedRow row, Pair pair) {
    var types = new LinkedHashSet<Integer>(2);
    for (var column : mapping.labels()) {
      if (column.isBetween(pair.from(), pair.to())) {
        var found = resolved(column, text(row, column.column()));
        if (found.contains(UNKNOWN)) {
          note(row, column, ImportErrorType.ASSOCIATION_LABEL_NOT_FOUND);
          return null;
        }
        types.addAll(found);
      }
    }
    return types;
  }

  private static final int UNKNOWN = -1;

  private Set<Integer> resolve(Mapping.LabelledPair column, String cell) {
    var types = new LinkedHashSet<Integer>();
    for (var name : cell.split(";")) {
      if (!name.isBlank()) {
        types.add(resolveOne(column, name.strip().toLowerCase(Locale.ROOT)));
      }
    }
    return types;
  }

  /// The word belongs to the side the column is written from; the other side's word is understood where it is not taken.
  private int resolveOne(Mapping.LabelledPair column, String name) {
    var known = labels.getOrDefault(column, List.of());
    return known.stream().filter(label -> !label.isPlain() && word(label, column).equals(name)).findFirst()
        .or(() -> known.stream().filter(label -> !label.isPlain() && (label.label().toLowerCase(Locale.ROOT).equals(name)
            || label.inverseLabel().toLowerCase(Locale.ROOT).equals(name))).findFirst())
        .map(AssociationLabel::typeId).orElse(UNKNOWN);
  }

  private String word(AssociationLabel label, Mapping.LabelledPair column) {
    return (label.from().equals(mapping.type(column.from())) ? label.label() : label.inverseLabel()).toLowerCase(Locale.ROOT);
  }
}
