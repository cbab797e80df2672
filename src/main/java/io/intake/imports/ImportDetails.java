package io.intake.imports;

import io.intake.compliance.LegalBasis;
import io.intake.properties.DateOrder;
import io.intake.properties.NumberNotation;
import java.util.Optional;

/// What the last step of the wizard settles.
///
/// @param listName of the list of contacts to build; empty for none
/// @param acceptableUseConfirmed the statement about the contacts of the file is ticked
/// @param dateOrder one for the whole file, for columns without a choice of their own; empty to read each as recognised
/// @param numberNotation one for the whole file, for columns without a choice of their own; empty to read each as recognised
/// @param formats choices for single columns
public record ImportDetails(String name, Optional<String> listName, boolean acceptableUseConfirmed, Optional<LegalBasis> legalBasis,
    Optional<DateOrder> dateOrder, Optional<NumberNotation> numberNotation, FormatChoices formats) {

  /// How many characters the name of an import can have.
  public static final int LONGEST_NAME = 255;
  /// How many characters the name of its list can have.
  public static final int LONGEST_LIST_NAME = 200;

  /// Details that read each column as it is recognised.
  public ImportDetails(String name, Optional<String> listName, boolean acceptableUseConfirmed, Optional<LegalBasis> legalBasis) {
    this(name, listName, acceptableUseConfirmed, legalBasis, Optional.empty(), Optional.empty(), FormatChoices.NONE);
  }

  /// Details that read the whole file in one way.
  public ImportDetails(String name, Optional<String> listName, boolean acceptableUseConfirmed, Optional<LegalBasis> legalBasis,
      DateOrder dateOrder, NumberNotation numberNotation) {
    this(name, listName, acceptableUseConfirmed, legalBasis, Optional.of(dateOrder), Optional.of(numberNotation), FormatChoices.NONE);
  }

  public ImportDetails withFormats(FormatChoices other) {
    return new ImportDetails(name, listName, acceptableUseConfirmed, legalBasis, dateOrder, numberNotation, other);
  }

  /// For another attempt at some of the rows: nothing is confirmed yet, and no second list is made.
  public ImportDetails forRetry() {
    return new ImportDetails(name, Optional.empty(), false, legalBasis, dateOrder, numberNotation, formats);
  }
}
