package io.intake.imports;

import io.intake.compliance.LegalBasis;
import io.intake.properties.DateOrder;
import io.intake.properties.NumberNotation;
import io.intake.properties.ObjectTypeId;
import java.util.Optional;

/// What the last step of the wizard settles.
///
/// @param listName of the list to build; empty for none
/// @param acceptableUseConfirmed the statement about the contacts of the file is ticked
/// @param dateOrder one for the whole file, for columns without a choice of their own; empty to read each as recognised
/// @param numberNotation one for the whole file, for columns without a choice of their own; empty to read each as recognised
/// @param formats choices for single columns
/// @param listOf whose list it is; empty for that of the people of the file, or of its first object if there are none
public record ImportDetails(String name, Optional<String> listName, boolean acceptableUseConfirmed, Optional<LegalBasis> legalBasis,
    Optional<DateOrder> dateOrder, Optional<NumberNotation> numberNotation, FormatChoices formats, Optional<ObjectTypeId> listOf) {

  /// How many characters the name of an import can have.
  public static final int LONGEST_NAME = 255;
  /// How many characters the name of its list can have.
  public static final int LONGEST_LIST_NAME = 200;

  /// Details whose list is that of the people of the file, or of its first object.
  public ImportDetails(String name, Optional<String> listName, boolean acceptableUseConfirmed, Optional<LegalBasis> legalBasis,
      Optional<DateOrder> dateOrder, Optional<NumberNotation> numberNotation, FormatChoices formats) {
    this(name, listName, acceptableUseConfirmed, legalBasis, dateOrder, numberNotation, formats, Optional.empty());
  }

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
    return new ImportDetails(name, listName, acceptableUseConfirmed, legalBasis, dateOrder, numberNotation, other, listOf);
  }

  /// With a list of the records of one of its objects, instead of any that was wanted before.
  public ImportDetails withList(Optional<String> named, Optional<ObjectTypeId> of) {
    return new ImportDetails(name, named, acceptableUseConfirmed, legalBasis, dateOrder, numberNotation, formats, of);
  }

  /// For another attempt at some of the rows: nothing is confirmed yet, and no second list is made.
  public ImportDetails forRetry() {
    return new ImportDetails(name, Optional.empty(), false, legalBasis, dateOrder, numberNotation, formats);
  }
}
