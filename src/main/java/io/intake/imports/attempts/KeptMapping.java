package io.intake.imports.attempts;

import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnTarget;
import io.intake.imports.FailedRowsMark;
import io.intake.imports.deriving.MadeAgain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// The mapping of an import laid onto the columns of the healed file, by their headers. What was added is set aside.
final class KeptMapping {

  private final List<ColumnMapping> left;

  private KeptMapping(List<ColumnMapping> original) {
    left = new ArrayList<>(ColumnMapping.ofFile(original));
  }

  static List<ColumnMapping> of(List<ColumnMapping> original, List<String> headers) {
    var kept = new KeptMapping(original);
    var columns = new ArrayList<ColumnMapping>();
    var places = new HashMap<Integer, Integer>();
    for (var header : headers) {
      var before = kept.find(header);
      before.ifPresent(column -> places.put(column.column(), columns.size()));
      columns.add(new ColumnMapping(columns.size(), header, before.map(ColumnMapping::target).orElseGet(ColumnTarget.Skipped::new)));
    }
    columns.addAll(MadeAgain.of(original, places, headers));
    return List.copyOf(columns);
  }

  /// Of several columns with the same header each goes where it went, in their order.
  private Optional<ColumnMapping> find(String header) {
    var same = left.stream().filter(column -> FailedRowsMark.of(header).isEmpty() && isSame(column.header(), header)).findFirst();
    same.ifPresent(left::remove);
    return same;
  }

  private static boolean isSame(String one, String other) {
    return FailedRowsMark.unguarded(one.strip()).equalsIgnoreCase(FailedRowsMark.unguarded(other.strip()));
  }
}
