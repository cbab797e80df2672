package io.intake.imports.deriving;

import io.intake.imports.Splitting;
import java.util.Optional;

/// Splits texts in one way. For all threads.
interface Splitter {

  /// The parts of a text that is not blank, with no space around it; empty if it is not sure what they are.
  Optional<Pieces> sure(String text);

  /// That splitter which splits as told.
  static Splitter of(Splitting splitting) {
    return switch (splitting) {
      case Splitting.FullName(var order, var longNames) -> new NameSplitter(order, longNames);
      case Splitting.Address _ -> new AddressSplitter();
      case Splitting.Delimited(var delimiter, var parts) -> new DelimiterSplitter(delimiter, parts);
    };
  }

  /// The parts of any text; one that is not sure stays whole in one of them.
  static Pieces split(Splitter splitter, Splitting splitting, String cell) {
    var text = cell.strip();
    return text.isEmpty() ? Pieces.blank(splitting.parts())
        : splitter.sure(text).orElseGet(() -> Pieces.whole(text, splitting.parts(), splitting.keeper()));
  }
}
