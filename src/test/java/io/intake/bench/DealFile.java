package io.intake.bench;

import io.intake.imports.ColumnTarget;
import io.intake.imports.ColumnTarget.PropertyColumn;
import io.intake.imports.OverwritePolicy;
import io.intake.properties.ObjectTypeId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A CSV file of deals, the same for the same number of rows.
///
/// @param stages labels that are taken in turn
record DealFile(Path path, long rows, List<String> stages) {

  private static final Map<String, String> PROPERTIES =
      Map.of("Deal Name", "dealname", "Amount", "amount", "Deal Stage", "dealstage", "Close Date", "closedate");

  /// What the columns go to.
  static Map<String, ColumnTarget> mapping() {
    return PROPERTIES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
        entry -> new PropertyColumn(ObjectTypeId.DEAL, entry.getValue(), OverwritePolicy.OVERWRITE)));
  }

  DealFile write() throws IOException {
    Files.createDirectories(path.getParent());
    try (var out = Files.newBufferedWriter(path)) {
      out.write("Deal Name,Amount,Deal Stage,Close Date\n");
      for (long row = 0; row < rows; row++) {
        out.write("Deal %d for %s,%d.%02d,%s,2026-%02d-%02d\n".formatted(row, row % 3 == 0 ? "Acme" : "Nordwind", row * 37 % 90_000,
            row % 100, stages.get((int) (row % stages.size())), 1 + row % 12, 1 + row % 28));
      }
    }
    return this;
  }
}
