package io.intake.imports.recheck;

import io.intake.crmobjects.RecordKey;
import io.intake.crmobjects.RecordUpserts;
import io.intake.crmobjects.StoredRecord;
import io.intake.imports.fixing.FixSet;
import io.intake.imports.parsing.ImportedObject;
import io.intake.imports.parsing.RowKeys;
import io.intake.properties.Property;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All by which rows may name the records that somebody chose for some rows: their numbers and the identifiers they are stored with.
final class ChosenRecords {

  private final Map<Integer, LongArrayList> hashesByLine = new HashMap<>();

  /// @param fixes several, of which rows may show one or the other
  static ChosenRecords find(Collection<FixSet> fixes, List<ImportedObject> objects, RecordUpserts records) {
    var chosen = new ChosenRecords();
    for (var object : objects) {
      var choices = fixes.stream().flatMap(set -> set.choices().stream())
          .filter(choice -> choice.recordId() != 0 && choice.objectType().equals(object.type().id())).distinct().toList();
      var stored = records.findByIds(object.type().id(), choices.stream().map(FixSet.Choice::recordId).collect(Collectors.toSet()));
      choices.forEach(choice -> chosen.add(choice, object, stored.get(choice.recordId())));
    }
    return chosen;
  }

  private void add(FixSet.Choice choice, ImportedObject object, @Nullable StoredRecord stored) {
    var hashes = hashesByLine.computeIfAbsent(choice.lineNumber(), line -> new LongArrayList(2));
    hashes.add(RowKeys.hash(object, Property.RECORD_ID, Long.toString(choice.recordId())));
    if (stored != null) {
      object.identifiers().stream().filter(stored.properties()::containsKey)
          .map(property -> RecordKey.of(property, stored.properties().getOrDefault(property, "")))
          .forEach(key -> hashes.add(RowKeys.hash(object, key.property(), key.value())));
    }
  }

  /// Those of the records that were chosen for a row.
  LongList hashes(int lineNumber) {
    return hashesByLine.isEmpty() ? LongList.of() : hashesByLine.getOrDefault(lineNumber, new LongArrayList(0));
  }
}
