package io.intake.imports.deriving;

import io.intake.imports.ColumnMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Columns that were made for one file, made again for another.
public final class MadeAgain {

  private MadeAgain() {
  }

  /// Those whose sources the other file has, in their order.
  ///
  /// @param known columns of the mapping that was made for the one file
  /// @param places for columns of that file the one of the other that they became
  /// @param headers of the other file
  public static List<ColumnMapping> of(List<ColumnMapping> known, Map<Integer, Integer> places, List<String> headers) {
    var again = new ArrayList<ColumnMapping>();
    for (var column : known) {
      column.derivation().filter(made -> places.keySet().containsAll(made.sources())).ifPresent(made -> {
        var derivation = made.of(made.sources().stream().map(source -> places.getOrDefault(source, 0)).toList());
        again.add(new ColumnMapping(headers.size() + again.size(), derivation.header(headers), column.target(),
            Optional.of(derivation)));
      });
    }
    return List.copyOf(again);
  }
}
