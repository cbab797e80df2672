package io.intake.imports.deriving;

import io.intake.imports.Derivation;
import io.intake.imports.Splitting;
import java.util.List;

/// What a file would call the columns that are made, so that they are known by it as others are.
public final class PartNames {

  private static final List<String> OF_NAMES = List.of("First name", "Last name");
  private static final List<String> OF_ADDRESSES = List.of("Street address", "Postal code", "City", "State", "Country");

  private PartNames() {
  }

  /// In English; blank where nothing says what it is.
  ///
  /// @param headers of the file
  public static String of(Derivation column, List<String> headers) {
    return switch (column) {
      case Derivation.Part(var _, Splitting.FullName _, var part) -> OF_NAMES.get(part);
      case Derivation.Part(var _, Splitting.Address _, var part) -> OF_ADDRESSES.get(part);
      case Derivation.Part(var _, Splitting.Delimited _, var _) -> "";
      case Derivation.Joined joined -> headers.get(joined.columns().getFirst());
    };
  }
}
