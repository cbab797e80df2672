package io.intake.imports;

import static io.intake.imports.ErrorEffect.ASSOCIATION_MISSING;
import static io.intake.imports.ErrorEffect.ROW_NOT_IMPORTED;
import static io.intake.imports.ErrorEffect.VALUE_LEFT_EMPTY;
import static io.intake.imports.ErrorEffect.VALUE_NOTED;

/// What can be wrong with a row, and what it costs.
public enum ImportErrorType {
  AMBIGUOUS_ENUMERATION_OPTION(VALUE_LEFT_EMPTY),
  ASSOCIATION_LABEL_NOT_FOUND(ASSOCIATION_MISSING),
  /// A record would get more links of a kind, or with a label, than an administrator allows.
  ASSOCIATION_LIMIT_EXCEEDED(ASSOCIATION_MISSING),
  /// The row says how two records are linked, but holds only one of them, or none.
  ASSOCIATION_RECORD_NOT_FOUND(ASSOCIATION_MISSING),
  COLUMN_TOO_LARGE(VALUE_LEFT_EMPTY),
  COULD_NOT_FIND_OWNER(VALUE_LEFT_EMPTY),
  COULD_NOT_PARSE_DATE(VALUE_LEFT_EMPTY),
  COULD_NOT_PARSE_NUMBER(VALUE_LEFT_EMPTY),
  CREATE_ONLY_IMPORT(ROW_NOT_IMPORTED),
  UPDATE_ONLY_IMPORT(ROW_NOT_IMPORTED),
  /// A spreadsheet made a plain number of a date, among others that are still dates.
  DATE_BECAME_NUMBER(VALUE_LEFT_EMPTY),
  /// A spreadsheet rounded a long number, such as a phone number, to what it showed of it.
  DIGITS_LOST(VALUE_NOTED),
  DUPLICATE_UNIQUE_PROPERTY_VALUE(ROW_NOT_IMPORTED),
  /// A cell names a record to link with that does not exist, or is archived.
  FAILED_TO_FIND_RECORD_FOR_ASSOCIATIONS(ASSOCIATION_MISSING),
  /// The text was read in the wrong character set before it came here.
  GARBLED_CHARACTERS(VALUE_NOTED),
  GDPR_BLACKLISTED_EMAIL(ROW_NOT_IMPORTED),
  INCORRECT_NUMBER_OF_COLUMNS(ROW_NOT_IMPORTED),
  /// It breaks a rule that an administrator made for the property.
  INVALID_CUSTOM_PROPERTY_VALIDATION(VALUE_LEFT_EMPTY),
  INVALID_DOMAIN(ROW_NOT_IMPORTED),
  INVALID_EMAIL(ROW_NOT_IMPORTED),
  INVALID_ENUMERATION_OPTION(VALUE_LEFT_EMPTY),
  INVALID_NUMBER_SIZE(VALUE_LEFT_EMPTY),
  INVALID_PROPERTY_VALUE_FORMAT(VALUE_LEFT_EMPTY),
  INVALID_RECORD_ID(ROW_NOT_IMPORTED),
  LEADING_ZERO_LOST(VALUE_NOTED),
  LIFECYCLE_STAGE_NOT_MOVED_BACK(VALUE_LEFT_EMPTY),
  /// The record can't stand alone, and the row has nothing that it could be linked with.
  MISSING_ASSOCIATION(ROW_NOT_IMPORTED),
  MISSING_REQUIRED_PROPERTY(ROW_NOT_IMPORTED),
  MULTIPLE_OWNERS_FOUND(VALUE_LEFT_EMPTY),
  /// Such as `n/a`, where a date, a number or an option belongs; it is taken for a blank cell.
  NO_VALUE_IN_WORDS(VALUE_NOTED),
  OUTSIDE_VALID_TIME_RANGE(VALUE_LEFT_EMPTY),
  /// What the value stands for does not exist: a product, or a stage of this pipeline.
  PROPERTY_VALUE_NOT_FOUND(VALUE_LEFT_EMPTY),
  /// The property that the column goes to was archived after the column was mapped.
  PROPERTY_DEFINITION_NOT_FOUND(VALUE_LEFT_EMPTY),
  /// Somebody changed the record after the check, so that the change that was shown is not the one that would be made.
  RECORD_CHANGED_SINCE_CHECK(ROW_NOT_IMPORTED),
  /// A blank cell would have emptied what the record needs to exist.
  REQUIRED_VALUE_NOT_CLEARED(VALUE_NOTED),
  /// An additional address or domain is one of another record.
  SECONDARY_EMAIL_WRITE_FAILURE(VALUE_LEFT_EMPTY),
  /// The result of a formula that failed, as text.
  SPREADSHEET_ERROR(VALUE_NOTED),
  /// A cell names more records to link with than can be looked at.
  TOO_MANY_RECORDS_TO_LINK(ASSOCIATION_MISSING);

  private final ErrorEffect effect;

  ImportErrorType(ErrorEffect effect) {
    this.effect = effect;
  }

  public ErrorEffect effect() {
    return effect;
  }
}
