package io.intake.imports;

import io.intake.compliance.LegalBasis;
import io.intake.properties.DateOrder;
import io.intake.properties.NumberNotation;
import java.util.Optional;

/// What the last step of the wizard settles.
///
/// @param listName of the list of contacts to build; empty for none
/// @param acceptableUseConfirmed the statement about the contacts of the file is ticked
public record ImportDetails(String name, Optional<String> listName, boolean acceptableUseConfirmed, Optional<LegalBasis> legalBasis,
    DateOrder dateOrder, NumberNotation numberNotation) {

  /// How many characters the name of an import can have.
  public static final int LONGEST_NAME = 255;
  /// How many characters the name of its list can have.
  public static final int LONGEST_LIST_NAME = 200;

  /// For another attempt at some of the rows: nothing is confirmed yet, and no second list is made.
  public ImportDetails forRetry() {
    return new ImportDetails(name, Optional.empty(), false, legalBasis, dateOrder, numberNotation);
  }
}
