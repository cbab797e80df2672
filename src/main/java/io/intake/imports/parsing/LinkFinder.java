package io.intake.imports.parsing;

import io.intake.crmobjects.RecordKey;
import io.intake.crmobjects.RecordUpserts;
import io.intake.crmobjects.StoredRecord;
import io.intake.imports.parsing.LinkedColumn.Named;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the stored records that the rows of a chunk name to link with, in one look-up a column; in none where no column does so.
public final class LinkFinder {

  private final Mapping mapping;
  private final RecordUpserts records;

  public LinkFinder(Mapping mapping, RecordUpserts records) {
    this.mapping = mapping;
    this.records = records;
  }

  /// What was found, by the column and what names it there.
  public record Found(Map<Integer, Map<RecordKey, StoredRecord>> stored) {

    public Optional<StoredRecord> of(Named named) {
      return Optional.ofNullable(stored.getOrDefault(named.column().number(), Map.of()).get(named.key()));
    }
  }

  /// Leaves out those that the file itself may hold.
  public Found find(List<ParsedRow> rows) {
    var found = new HashMap<Integer, Map<RecordKey, StoredRecord>>();
    for (var column : mapping.links()) {
      var named = rows.stream().flatMap(row -> row.named().stream())
          .filter(each -> each.column().number() == column.number() && !each.isSoughtInFile()).toList();
      if (!named.isEmpty()) {
        found.put(column.number(), find(column, named));
      }
    }
    return new Found(found);
  }

  private Map<RecordKey, StoredRecord> find(LinkedColumn column, List<Named> named) {
    if (!column.names().property().isRecordId()) {
      return records.findByKeys(column.target(), named.stream().map(Named::key).collect(Collectors.toSet()));
    }
    var byId = records.findByIds(column.target(), named.stream().map(Named::recordId).collect(Collectors.toSet()));
    var found = new HashMap<RecordKey, StoredRecord>();
    named.forEach(each -> Optional.ofNullable(byId.get(each.recordId())).ifPresent(stored -> found.put(each.key(), stored)));
    return found;
  }

  /// What finds the records of an object that rows name to link with, where the file is about them too; they are looked for with those
  /// that the rows hold.
  public static Set<RecordKey> keys(ImportedObject object, List<ParsedRow> rows) {
    var keys = new HashSet<RecordKey>();
    for (var row : rows) {
      row.named().stream().filter(named -> named.isSoughtInFile() && named.column().to().slot() == object.slot())
          .forEach(named -> keys.add(named.key()));
    }
    return keys;
  }
}
