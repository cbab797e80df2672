package io.intake.imports.run;

import io.intake.crmobjects.RecordKey;
import io.intake.crmobjects.RecordUpserts;
import io.intake.imports.RowOutcome;
import io.intake.imports.ValueChange;
import io.intake.imports.parsing.DomainPair;
import io.intake.imports.parsing.ImportedObject;
import io.intake.imports.parsing.ParsedRow;
import io.intake.imports.run.MatchedRow.MatchedRecord;
import io.intake.imports.run.RowLinks.Cause;
import io.intake.imports.run.RowLinks.Wanted;
import io.intake.properties.ObjectTypeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// The links of records that are new, or got another e-mail address, with those that have the domain of the address. Those that a row
/// states itself come first. The records at the other side are found with one statement a chunk.
final class DomainLinks {

  private final List<Rule> rules;
  private final RecordUpserts records;

  /// @param plain type of the link
  /// @param primary type that marks the first link of a record; 0 if there is none
  private record Rule(DomainPair pair, int plain, int primary) {
  }

  /// @param types answers the plain type of the links between two object types, and the one of their primary mark or 0
  DomainLinks(List<DomainPair> pairs, RecordUpserts records, BiFunction<ObjectTypeId, ObjectTypeId, int[]> types) {
    this.rules = pairs.stream().map(pair -> {
      var numbers = types.apply(pair.rule().from(), pair.rule().to());
      return new Rule(pair, numbers[0], numbers[1]);
    }).toList();
    this.records = records;
  }

  /// What finds the records of an object that the rows are linked with; they are looked for with those that the rows name.
  static Set<RecordKey> keys(List<DomainPair> pairs, ImportedObject object, List<ParsedRow> rows) {
    var keys = new HashSet<RecordKey>();
    for (var pair : pairs) {
      if (pair.inFile() && pair.to().slot() == object.slot()) {
        rows.stream().flatMap(row -> row.records().stream()).filter(record -> record.object().slot() == pair.from().slot())
            .forEach(record -> pair.key(record.values().getOrDefault(pair.rule().address(), "")).ifPresent(keys::add));
      }
    }
    return keys;
  }

  /// @param stated the links that the rows state, row by row
  /// @return these and the ones that follow from domains
  List<List<Wanted>> addedTo(List<List<Wanted>> stated, List<MatchedRow> rows, List<RecordStates> states) {
    var all = stated;
    for (var rule : rules) {
      all = addedTo(all, rows, rule, rule.pair().inFile() ? states.get(rule.pair().to().slot()) : lookedUp(rows, rule));
    }
    return all;
  }

  private List<List<Wanted>> addedTo(List<List<Wanted>> stated, List<MatchedRow> rows, Rule rule, RecordStates partners) {
    var all = new ArrayList<List<Wanted>>(stated.size());
    for (var index = 0; index < stated.size(); index++) {
      var ofRow = new ArrayList<>(stated.get(index));
      for (var record : rows.get(index).records()) {
        key(record, rule.pair()).flatMap(partners::find).map(partner -> wanted(record, partner, rule))
            .filter(link -> ofRow.stream().map(Wanted::ends).noneMatch(link.ends()::equals)).ifPresent(ofRow::add);
      }
      all.add(ofRow);
    }
    return all;
  }

  private static Wanted wanted(MatchedRecord record, RecordState partner, Rule rule) {
    return new Wanted(record.object(), Objects.requireNonNull(record.state()), rule.pair().to(), partner, rule.plain(), Set.of(),
        rule.primary(), Cause.DOMAIN);
  }

  /// What finds the partner of a record that is new or got another address.
  private static Optional<RecordKey> key(MatchedRecord record, DomainPair pair) {
    var state = record.state();
    if (state == null || record.object().slot() != pair.from().slot()) {
      return Optional.empty();
    }
    var address = record.outcome() == RowOutcome.CREATED ? state.value(pair.rule().address())
        : record.changes().stream().filter(change -> change.property().equals(pair.rule().address())).map(ValueChange::newValue)
            .findFirst().orElse("");
    return pair.key(address);
  }

  private RecordStates lookedUp(List<MatchedRow> rows, Rule rule) {
    var keys = new HashSet<RecordKey>();
    rows.forEach(row -> row.records().forEach(record -> key(record, rule.pair()).ifPresent(keys::add)));
    var states = new RecordStates();
    Map<Long, RecordState> byId = new HashMap<>();
    if (!keys.isEmpty()) {
      records.findByKeys(rule.pair().rule().to(), keys).forEach((key, stored) ->
          states.recall(key, byId.computeIfAbsent(stored.id(), first -> RecordState.of(stored))));
    }
    return states;
  }
}
