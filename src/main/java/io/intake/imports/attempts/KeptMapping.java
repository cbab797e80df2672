package io.intake.imports.attempts;

import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnTarget;
import io.intake.imports.FailedRowsMark;
import java.util.ArrayList;
import java.util.List;

/// The mapping of an import laid onto the columns of the healed file, by their headers. What was added is set aside.
final class KeptMapping {

  private final List<ColumnMapping> left;

  private KeptMapping(List<ColumnMapping> original) {
    left = new ArrayList<>(original);
  }

  static List<ColumnMapping> of(List<ColumnMapping> original, List<String> headers) {
    var kept = new KeptMapping(original);
    var columns = new ArrayList<ColumnMapping>();
    for (var header : headers) {
      columns.add(new ColumnMapping(columns.size(), header, kept.target(header)));
    }
    return List.copyOf(columns);
  }

  /// Of several columns with the same header each goes where it went, in their order.
  private ColumnTarget target(String header) {
    var same = left.stream().filter(column -> FailedRowsMark.of(header).isEmpty() && isSame(column.header(), header)).findFirst();
    same.ifPresent(left::remove);
    return same.map(ColumnMapping::target).orElseGet(ColumnTarget.Skipped::new);
  }

  private static boolean isSame(String one, String other) {
    return FailedRowsMark.unguarded(one.strip()).equalsIgnoreCase(FailedRowsMark.unguarded(other.strip()));
  }
}
