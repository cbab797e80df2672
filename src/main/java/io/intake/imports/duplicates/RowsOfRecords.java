package io.intake.imports.duplicates;

import io.intake.crmobjects.RecordUpserts;
import io.intake.crmobjects.StoredRecord;
import io.intake.imports.DuplicateFinding;
import io.intake.imports.ImportDraft.ReadyToStart;
import io.intake.imports.RepeatedRecord;
import io.intake.imports.fixing.FixSet;
import io.intake.imports.parsing.ParsedRecord;
import io.intake.imports.persistence.duplicates.ResemblanceRows;
import io.intake.imports.persistence.duplicates.ResemblanceRows.Key;
import io.intake.imports.persistence.duplicates.ResemblanceRows.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Shows records that several rows name, with all of these rows and what comes out of them.
@Component
public class RowsOfRecords {

  private final ResemblanceRows resemblances;
  private final StatedValues stated;
  private final RecordUpserts records;

  RowsOfRecords(ResemblanceRows resemblances, StatedValues stated, RecordUpserts records) {
    this.resemblances = resemblances;
    this.stated = stated;
    this.records = records;
  }

  /// @param lines the first ones of records of the finding
  public List<RepeatedRecord> list(ReadyToStart draft, FixSet fixed, DuplicateFinding finding, List<Integer> lines) {
    var found = resemblances.pairs(draft.id(), new Key(finding.kind(), finding.objectType()), lines);
    var reader = stated.reader(draft, fixed, finding.objectType(), found.stream().map(pair -> (int) pair.other()).distinct().toList());
    var byFirst = found.stream().collect(Collectors.groupingBy(Pair::lineNumber));
    var rows = new HashMap<Integer, ParsedRecord>();
    byFirst.values().forEach(pairs -> pairs.forEach(pair ->
        reader.record((int) pair.other()).ifPresent(record -> rows.put((int) pair.other(), record))));
    var existing = existing(finding, rows);
    return lines.stream().map(first -> repeated(byFirst.getOrDefault(first, List.of()).stream().map(pair -> (int) pair.other()).toList(),
        rows, existing, reader)).toList();
  }

  /// The records that are there, by the number of the line, in one look-up for all.
  private Map<Integer, StoredRecord> existing(DuplicateFinding finding, Map<Integer, ParsedRecord> rows) {
    var keys = rows.values().stream().flatMap(record -> record.keys().stream()).collect(Collectors.toSet());
    var byKey = records.findByKeys(finding.objectType(), keys);
    var byId = records.findByIds(finding.objectType(),
        rows.values().stream().map(ParsedRecord::recordId).filter(id -> id != 0).collect(Collectors.toSet()));
    var existing = new HashMap<Integer, StoredRecord>();
    rows.forEach((line, record) -> record.keys().stream().flatMap(key -> Optional.ofNullable(byKey.get(key)).stream()).findFirst()
        .or(() -> Optional.ofNullable(byId.get(record.recordId()))).ifPresent(stored -> existing.put(line, stored)));
    return existing;
  }

  private static RepeatedRecord repeated(List<Integer> lines, Map<Integer, ParsedRecord> rows, Map<Integer, StoredRecord> existing,
      StatedValues.Reader reader) {
    var stored = lines.stream().flatMap(line -> Optional.ofNullable(existing.get(line)).stream()).findFirst();
    var outcome = new Outcome(stored.map(StoredRecord::properties).orElse(Map.of()));
    var told = new ArrayList<RepeatedRecord.Row>(lines.size());
    for (var line : lines) {
      var row = rows.get(line);
      if (row != null) {
        outcome.take(row);
        told.add(new RepeatedRecord.Row(line, reader.values(row)));
      }
    }
    return new RepeatedRecord(stored.map(StoredRecord::id).orElse(0L), told, outcome.values());
  }
}
