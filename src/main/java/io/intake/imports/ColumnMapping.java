package io.intake.imports;

import java.util.List;
import java.util.Optional;

/// One column and where its values go.
///
/// @param column 0 for the first; those that are made stand behind those of the file
/// @param header as in the file; may be blank
/// @param derivation how it is made; empty for a column of the file
public record ColumnMapping(int column, String header, ColumnTarget target, Optional<Derivation> derivation) {

  /// A column of the file.
  public ColumnMapping(int column, String header, ColumnTarget target) {
    this(column, header, target, Optional.empty());
  }

  /// Whether the file itself has it.
  public boolean isOfFile() {
    return derivation.isEmpty();
  }

  /// Those that the file itself has.
  public static List<ColumnMapping> ofFile(List<ColumnMapping> columns) {
    return columns.stream().filter(ColumnMapping::isOfFile).toList();
  }

  /// How the columns are made that the file lacks, in their order.
  public static List<Derivation> derivations(List<ColumnMapping> columns) {
    return columns.stream().flatMap(column -> column.derivation().stream()).toList();
  }
}
