package io.intake.imports.deriving;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// What a text was split into.
///
/// @param fits false if it could not be split for sure and stands whole in one of the parts
record Pieces(List<String> parts, boolean fits) {

  static Pieces of(String... parts) {
    return new Pieces(List.of(parts), true);
  }

  static Pieces blank(int parts) {
    return new Pieces(Collections.nCopies(parts, ""), true);
  }

  /// @param keeper the part that holds it all
  static Pieces whole(String text, int parts, int keeper) {
    var pieces = new String[parts];
    Arrays.fill(pieces, "");
    pieces[keeper] = text;
    return new Pieces(List.of(pieces), false);
  }
}
