package io.intake.imports.duplicates;

import io.intake.crmobjects.RecordUpserts;
import io.intake.crmobjects.StoredRecord;
import io.intake.imports.DuplicateFinding;
import io.intake.imports.ImportDraft.ReadyToStart;
import io.intake.imports.Resemblance;
import io.intake.imports.Resemblance.Lookalike;
import io.intake.imports.fixing.FixSet;
import io.intake.imports.likeness.Likeness;
import io.intake.imports.likeness.LikenessRules;
import io.intake.imports.persistence.duplicates.ResemblanceRows;
import io.intake.imports.persistence.duplicates.ResemblanceRows.Key;
import io.intake.imports.persistence.duplicates.ResemblanceRows.Pair;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Shows rows with what they resemble, as both are now.
@Component
public class SideBySide {

  private final ResemblanceRows resemblances;
  private final StatedValues stated;
  private final RecordUpserts records;
  private final LikenessRules rules;

  SideBySide(ResemblanceRows resemblances, StatedValues stated, RecordUpserts records, LikenessRules rules) {
    this.resemblances = resemblances;
    this.stated = stated;
    this.records = records;
    this.rules = rules;
  }

  /// @param lines some of the finding
  public List<Resemblance> list(ReadyToStart draft, FixSet fixed, DuplicateFinding finding, List<Integer> lines) {
    var pairs = resemblances.pairs(draft.id(), new Key(finding.kind(), finding.objectType()), lines);
    var isOfRecords = finding.kind() == DuplicateFinding.Kind.RECORDS_ALIKE;
    var rows = stated.reader(draft, fixed, finding.objectType(),
        isOfRecords ? lines : Stream.concat(lines.stream(), pairs.stream().map(pair -> (int) pair.other())).distinct().toList());
    var stored = isOfRecords ? records.findByIds(finding.objectType(), pairs.stream().map(Pair::other).collect(Collectors.toSet()))
        : Map.<Long, StoredRecord>of();
    var likeness = rules.of(finding.objectType());
    var byLine = pairs.stream().collect(Collectors.groupingBy(Pair::lineNumber));
    return lines.stream().map(line -> {
      var values = rows.values(line);
      var alike = byLine.getOrDefault(line, List.of()).stream()
          .flatMap(pair -> (isOfRecords ? record(stored, pair.other()) : row(rows, (int) pair.other())).stream())
          .flatMap(other -> compared(likeness, values, other).stream())
          .sorted(Comparator.comparingInt(other -> -other.agreeing().size())).toList();
      return new Resemblance(line, values, alike);
    }).toList();
  }

  private static Optional<Lookalike> record(Map<Long, StoredRecord> stored, long id) {
    return Optional.ofNullable(stored.get(id)).map(record -> new Lookalike(id, 0, record.properties(), List.of()));
  }

  private static Optional<Lookalike> row(StatedValues.Reader rows, int line) {
    var values = rows.values(line);
    return values.isEmpty() ? Optional.empty() : Optional.of(new Lookalike(0, line, values, List.of()));
  }

  /// Empty if they are not alike any more.
  private static Optional<Lookalike> compared(Likeness likeness, Map<String, String> values, Lookalike other) {
    return likeness.isAlike(values, other.values()) ? Optional.of(new Lookalike(other.recordId(), other.lineNumber(), other.values(),
        likeness.agreeing(values, other.values()))) : Optional.empty();
  }
}
