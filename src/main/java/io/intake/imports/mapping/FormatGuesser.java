package io.intake.imports.mapping;

import io.intake.imports.FormatSuggestion;
import io.intake.properties.PropertyType;

/// Finds out how the dates and numbers of a file are written, from all values of the columns that hold such. Made once a file,
/// told value by value, in constant memory.
public final class FormatGuesser {

  private final DateOrderEvidence dates = new DateOrderEvidence();
  private final NumberNotationEvidence numbers = new NumberNotationEvidence();
  private boolean datesMapped;
  private boolean numbersMapped;

  /// Takes one more value into account; blank ones only tell that there is such a column.
  public void look(PropertyType column, String value) {
    switch (column) {
      case DATE, DATETIME -> {
        datesMapped = true;
        dates.look(value.strip());
      }
      case NUMBER -> {
        numbersMapped = true;
        numbers.look(value.strip());
      }
      case STRING, BOOL, ENUMERATION, PHONE_NUMBER -> {
        // read the same everywhere
      }
    }
  }

  public FormatSuggestion result() {
    return new FormatSuggestion(datesMapped, dates.decided(), dates.order(), dates.example(), numbersMapped, numbers.decided(),
        numbers.notation(), numbers.example());
  }
}
