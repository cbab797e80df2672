package io.intake.imports.memory;

import io.intake.imports.ColumnMapping;
import io.intake.imports.MappingFit;
import io.intake.imports.SavedMapping;
import io.intake.imports.deriving.MadeAgain;
import io.intake.imports.mapping.LearnedTargets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/// Lays a saved mapping on a file: by header, whatever the order, the case or the columns that only one of them has.
public final class MappingFitter {

  private MappingFitter() {
  }

  /// Of columns with the same header the first goes to the first, the second to the second. Columns that were made are made again of
  /// those that have the headers of their sources.
  public static MappingFit fit(SavedMapping mapping, List<String> headers) {
    var known = new HashMap<String, Queue<ColumnMapping>>();
    ColumnMapping.ofFile(mapping.columns())
        .forEach(column -> known.computeIfAbsent(LearnedTargets.key(column.header()), key -> new ArrayDeque<>()).add(column));
    var columns = new ArrayList<ColumnMapping>();
    var places = new HashMap<Integer, Integer>();
    var added = new ArrayList<String>();
    for (var column = 0; column < headers.size(); column++) {
      var header = headers.get(column);
      var before = known.getOrDefault(LearnedTargets.key(header), new ArrayDeque<>()).poll();
      if (before == null) {
        added.add(header);
      } else {
        columns.add(new ColumnMapping(column, header, before.target()));
        places.put(before.column(), column);
      }
    }
    columns.addAll(MadeAgain.of(mapping.columns(), places, headers));
    return new MappingFit(mapping, columns, missing(mapping, known), added, List.of());
  }

  private static List<String> missing(SavedMapping mapping, Map<String, Queue<ColumnMapping>> left) {
    return mapping.columns().stream().filter(column -> left.values().stream().anyMatch(columns -> columns.contains(column)))
        .map(ColumnMapping::header).toList();
  }
}
