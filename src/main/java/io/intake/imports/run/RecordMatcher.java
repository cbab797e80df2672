package io.intake.imports.run;

import io.intake.crmobjects.RecordKey;
import io.intake.crmobjects.RecordUpserts;
import io.intake.imports.ImportError;
import io.intake.imports.ImportErrorType;
import io.intake.imports.ImportOperation;
import io.intake.imports.RowOutcome;
import io.intake.imports.ValueChange;
import io.intake.imports.parsing.ImportedObject;
import io.intake.imports.parsing.LinkFinder;
import io.intake.imports.parsing.LinkedColumn;
import io.intake.imports.parsing.MappedColumn;
import io.intake.imports.parsing.Mapping;
import io.intake.imports.parsing.ParsedRecord;
import io.intake.imports.parsing.ParsedRow;
import io.intake.imports.run.MatchedRow.MatchedRecord;
import io.intake.imports.run.MatchedRow.Partner;
import io.intake.properties.FurtherValues;
import io.intake.properties.ObjectTypeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Decides for each record of a chunk whether it is created, changed, left as it is or refused; the order of the file counts.
final class RecordMatcher {

  private final Mapping mapping;
  private final RecordUpserts records;
  private final FileMemory memory;
  private final PlannedVersions planned;
  private final LinkFinder linkFinder;

  RecordMatcher(Mapping mapping, RecordUpserts records, FileMemory memory, PlannedVersions planned) {
    this.mapping = mapping;
    this.records = records;
    this.memory = memory;
    this.planned = planned;
    this.linkFinder = new LinkFinder(mapping, records);
  }

  /// The rows with their records, and all records they touch by object.
  record Matches(List<MatchedRow> rows, List<RecordStates> states) {
  }

  /// Looks for the stored records of a chunk; nothing of earlier chunks counts for that.
  List<RecordStates.Hits> look(List<ParsedRow> rows) {
    return mapping.objects().stream().map(object -> RecordStates.look(object, rows, around(object, rows), records)).toList();
  }

  /// What finds the records that rows do not hold, but that they are linked with.
  private Set<RecordKey> around(ImportedObject object, List<ParsedRow> rows) {
    var keys = DomainLinks.keys(mapping.domains(), object, rows);
    if (!mapping.links().isEmpty()) {
      keys.addAll(LinkFinder.keys(object, rows));
    }
    return keys;
  }

  /// @param hits the stored records of these rows, by object
  Matches match(List<ParsedRow> rows, List<RecordStates.Hits> hits) {
    var states = mapping.objects().stream().map(object -> RecordStates.of(object, hits.get(object.slot()), memory)).toList();
    var stored = linkFinder.find(rows);
    var matched = new ArrayList<MatchedRow>(rows.size());
    for (var index = 0; index < rows.size(); index++) {
      matched.add(match(index, rows.get(index), states, stored));
    }
    return new Matches(matched, states);
  }

  private MatchedRow match(int index, ParsedRow row, List<RecordStates> states, LinkFinder.Found stored) {
    var found = new ArrayList<MatchedRecord>(row.records().size());
    match(index, row, states, found, List.of(), false);
    var partners = row.named().isEmpty() ? List.<Partner>of() : partners(row, states, stored);
    // Those that can't stand alone come last, as then is known what the row has for them.
    match(index, row, states, found, partners, true);
    return new MatchedRow(row.row(), found, partners, row.errors());
  }

  /// Records that the row names to link with, as far as they are there; the order of the file counts.
  private static List<Partner> partners(ParsedRow row, List<RecordStates> states, LinkFinder.Found stored) {
    var partners = new ArrayList<Partner>(row.named().size());
    var missing = new LinkedHashSet<ImportError>(0);
    for (var named : row.named()) {
      var column = named.column();
      var state = named.isSoughtInFile() ? states.get(column.to().slot()).find(named.key()) : stored.of(named).map(RecordState::of);
      state.ifPresentOrElse(found -> partners.add(new Partner(named, found)), () -> missing.add(
          column.error(row.row(), ImportErrorType.FAILED_TO_FIND_RECORD_FOR_ASSOCIATIONS, named.text())));
    }
    missing.removeAll(row.errors());
    row.errors().addAll(missing);
    return partners;
  }

  private void match(int index, ParsedRow row, List<RecordStates> states, List<MatchedRecord> found, List<Partner> partners,
      boolean needy) {
    for (var wanted : row.records()) {
      if (wanted.object().type().traits().need().isPresent() == needy) {
        var linked = needy ? linked(wanted, found, partners) : List.<ObjectTypeId>of();
        found.add(wanted.isRefused() ? MatchedRecord.refused(wanted.object())
            : match(index, row, wanted, states.get(wanted.object().slot()), linked));
      }
    }
  }

  /// The object types of the records of a row that this one will be linked with.
  private static List<ObjectTypeId> linked(ParsedRecord wanted, List<MatchedRecord> others, List<Partner> partners) {
    return Stream.concat(others.stream()
            .filter(other -> other.state() != null && wanted.object().partners().contains(other.object().slot()))
            .map(other -> other.object().type().id()),
        partners.stream().map(Partner::column).filter(column -> column.from().slot() == wanted.object().slot())
            .map(LinkedColumn::target)).toList();
  }

  private MatchedRecord match(int index, ParsedRow row, ParsedRecord wanted, RecordStates states, List<ObjectTypeId> linked) {
    var existing = existing(wanted, states);
    StageSettler.settle(wanted, existing)
        .ifPresent(problem -> row.errors().add(error(row, wanted, column(wanted, problem.property()), problem.type())));
    var objection = objection(wanted, existing, states, linked);
    var asPlanned = existing.map(found -> planned.allow(index, wanted.object(), found))
        .orElseGet(() -> planned.allowNew(index, wanted.object()));
    if (objection.isEmpty() && !asPlanned) {
      objection = Optional.of(ImportErrorType.RECORD_CHANGED_SINCE_CHECK);
    }
    if (objection.isPresent()) {
      row.errors().add(error(row, wanted, columnFor(objection.get(), wanted), objection.get()));
      return MatchedRecord.refused(wanted.object());
    }
    leaveOutTaken(row, wanted, existing, states);
    var found = existing.isPresent() ? change(existing.get(), row, wanted) : create(states, row, wanted);
    states.follow(wanted.object().identifiers(), Objects.requireNonNull(found.state()), found.changes());
    return found;
  }

  /// An additional address or domain that another record has stays with that one.
  private void leaveOutTaken(ParsedRow row, ParsedRecord wanted, Optional<RecordState> existing, RecordStates states) {
    for (var key : wanted.furtherKeys()) {
      if (states.find(key).filter(holder -> existing.filter(holder::equals).isEmpty()).isPresent()) {
        var column = FurtherValues.propertyOf(key.property()).map(property -> column(wanted, property)).orElse(-1);
        row.errors().add(error(row, wanted, column, ImportErrorType.SECONDARY_EMAIL_WRITE_FAILURE));
        wanted.leaveOut(key);
      }
    }
  }

  private static MatchedRecord create(RecordStates states, ParsedRow row, ParsedRecord wanted) {
    var state = states.create();
    var values = wanted.newValues();
    if (FurtherValues.areIn(values, wanted.object().identifiers())) {
      values = new HashMap<>(values);
      FurtherValues.settle(wanted.object().identifiers(), Map.of(), values);
    }
    state.adopt(values, row.row().lineNumber());
    return new MatchedRecord(wanted.object(), state, RowOutcome.CREATED, List.of());
  }

  private MatchedRecord change(RecordState state, ParsedRow row, ParsedRecord wanted) {
    var stated = withoutNeeded(state, allowed(state, state.changes(wanted), row, wanted), row, wanted);
    var changes = state.withDerived(stated, wanted.object().type());
    state.apply(changes, row.row().lineNumber());
    return new MatchedRecord(wanted.object(), state, changes.isEmpty() ? RowOutcome.UNCHANGED : RowOutcome.UPDATED, changes);
  }

  /// The record ID outranks every other identifier; then the first identifier that finds a record.
  private static Optional<RecordState> existing(ParsedRecord wanted, RecordStates states) {
    if (wanted.recordId() != 0) {
      return states.find(wanted.recordId());
    }
    for (var key : wanted.keys()) {
      var found = states.find(key);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<ImportErrorType> objection(ParsedRecord wanted, Optional<RecordState> existing, RecordStates states,
      List<ObjectTypeId> linked) {
    if (wanted.recordId() != 0 && existing.isEmpty()) {
      return Optional.of(wanted.isChosen() ? ImportErrorType.RECORD_CHANGED_SINCE_CHECK : ImportErrorType.INVALID_RECORD_ID);
    }
    var operation = wanted.object().operation();
    if (existing.isPresent()) {
      if (isHeldByAnother(wanted, existing.get(), states)) {
        return Optional.of(ImportErrorType.DUPLICATE_UNIQUE_PROPERTY_VALUE);
      }
      return operation == ImportOperation.CREATE ? Optional.of(ImportErrorType.CREATE_ONLY_IMPORT) : Optional.empty();
    }
    if (operation == ImportOperation.UPDATE) {
      return Optional.of(ImportErrorType.UPDATE_ONLY_IMPORT);
    }
    var type = wanted.object().type();
    if (!type.requirement().isMetBy(wanted.newValues().keySet())) {
      return Optional.of(ImportErrorType.MISSING_REQUIRED_PROPERTY);
    }
    return type.traits().need().filter(need -> !need.isMetBy(linked)).map(need -> ImportErrorType.MISSING_ASSOCIATION);
  }

  private static boolean isHeldByAnother(ParsedRecord wanted, RecordState existing, RecordStates states) {
    for (var key : wanted.keys()) {
      var holder = states.find(key);
      if (holder.isPresent() && holder.get() != existing) {
        return true;
      }
    }
    return false;
  }

  private List<ValueChange> allowed(RecordState state, List<ValueChange> changes, ParsedRow row, ParsedRecord wanted) {
    var problem = StageSettler.problem(wanted, state, changes);
    if (problem.isPresent()) {
      row.errors().add(error(row, wanted, column(wanted, problem.get().property()), problem.get().type()));
      return StageSettler.without(wanted, changes);
    }
    var stage = wanted.object().type().stageProperty();
    for (var change : changes) {
      if (change.property().equals(stage) && !change.oldValue().isEmpty()
          && wanted.object().movesBack(stage, change.oldValue(), change.newValue())) {
        row.errors().add(error(row, wanted, column(wanted, stage), ImportErrorType.LIFECYCLE_STAGE_NOT_MOVED_BACK));
        return changes.stream().filter(other -> other != change).toList();
      }
    }
    return changes;
  }

  /// What the record needs to exist is not cleared.
  private List<ValueChange> withoutNeeded(RecordState state, List<ValueChange> changes, ParsedRow row, ParsedRecord wanted) {
    var requirement = wanted.object().type().requirement();
    if (wanted.cleared().isEmpty() || requirement.isMetBy(state.namesAfter(changes))
        || !requirement.isMetBy(state.values().keySet())) {
      return changes;
    }
    var kept = new ArrayList<ValueChange>();
    for (var change : changes) {
      if (change.newValue().isEmpty() && requirement.names().contains(change.property())) {
        row.errors().add(error(row, wanted, column(wanted, change.property()), ImportErrorType.REQUIRED_VALUE_NOT_CLEARED));
      } else {
        kept.add(change);
      }
    }
    return kept;
  }

  private int columnFor(ImportErrorType type, ParsedRecord wanted) {
    return switch (type) {
      case INVALID_RECORD_ID -> column(wanted, io.intake.properties.Property.RECORD_ID);
      case DUPLICATE_UNIQUE_PROPERTY_VALUE, CREATE_ONLY_IMPORT, UPDATE_ONLY_IMPORT, GDPR_BLACKLISTED_EMAIL ->
          wanted.object().identifiers().stream().map(property -> column(wanted, property)).filter(column -> column >= 0)
              .findFirst().orElse(-1);
      case AMBIGUOUS_ENUMERATION_OPTION, ASSOCIATION_LABEL_NOT_FOUND, ASSOCIATION_LIMIT_EXCEEDED, ASSOCIATION_RECORD_NOT_FOUND,
          COLUMN_TOO_LARGE, COULD_NOT_FIND_OWNER, COULD_NOT_PARSE_DATE, COULD_NOT_PARSE_NUMBER, DATE_BECAME_NUMBER, DIGITS_LOST,
          FAILED_TO_FIND_RECORD_FOR_ASSOCIATIONS, GARBLED_CHARACTERS, INCORRECT_NUMBER_OF_COLUMNS, INVALID_DOMAIN, INVALID_EMAIL,
          INVALID_ENUMERATION_OPTION, INVALID_NUMBER_SIZE, INVALID_PROPERTY_VALUE_FORMAT, LEADING_ZERO_LOST, LIFECYCLE_STAGE_NOT_MOVED_BACK,
          MISSING_ASSOCIATION, MISSING_REQUIRED_PROPERTY, MULTIPLE_OWNERS_FOUND, NO_VALUE_IN_WORDS, OUTSIDE_VALID_TIME_RANGE,
          PROPERTY_VALUE_NOT_FOUND, RECORD_CHANGED_SINCE_CHECK, REQUIRED_VALUE_NOT_CLEARED, INVALID_CUSTOM_PROPERTY_VALIDATION,
          PROPERTY_DEFINITION_NOT_FOUND, SECONDARY_EMAIL_WRITE_FAILURE, SPREADSHEET_ERROR, TOO_MANY_RECORDS_TO_LINK -> -1;
    };
  }

  private int column(ParsedRecord wanted, String property) {
    return mapping.columns().stream()
        .filter(column -> column.slot() == wanted.object().slot() && column.property().name().equals(property))
        .map(MappedColumn::column).findFirst().orElse(-1);
  }

  private static ImportError error(ParsedRow row, ParsedRecord wanted, int column, ImportErrorType type) {
    return new ImportError(row.row().lineNumber(), column, wanted.object().type().id(), type,
        column >= 0 ? row.row().cell(column) : "");
  }
}
