package io.intake.exports;

import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordOrder;
import io.intake.properties.Property;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// What a file shall hold.
///
/// @param name what the file is called, without its ending
/// @param records which records
/// @param columns the record ID first, so that the file finds its records again
/// @param optionLabels whether options are written as people see them; false for their internal values
/// @param delimiter between the cells of a CSV file
/// @param order of the rows, as on the page that is exported
/// @param language that option labels are in, such as `nl`
public record ExportRequest(String name, RecordFilter records, List<ExportColumn> columns, List<LinkColumn> links, ExportFormat format,
    boolean optionLabels, char delimiter, RecordOrder order, String language) {

  public static final int LONGEST_NAME = 120;

  private static final String ENGLISH = "en";
  private static final RecordOrder BY_ID = new RecordOrder(Property.RECORD_ID, true);

  /// Rows in the order of their ids, options as their definitions call them.
  public ExportRequest(String name, RecordFilter records, List<ExportColumn> columns, List<LinkColumn> links, ExportFormat format,
      boolean optionLabels, char delimiter) {
    this(name, records, columns, links, format, optionLabels, delimiter, BY_ID, ENGLISH);
  }

  public ExportRequest {
    // One that was ordered by an earlier version says neither order nor language.
    order = Objects.requireNonNullElse(order, BY_ID);
    language = Objects.requireNonNullElse(language, ENGLISH);
    if (columns.isEmpty() || !columns.getFirst().property().equals(Property.RECORD_ID)) {
      throw new IllegalArgumentException("The first column of an export is the record ID");
    }
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("The name of an export has 1 to " + LONGEST_NAME + " characters");
    }
  }

  /// In which options are written; empty for their internal values.
  public Optional<Locale> optionLanguage() {
    return optionLabels ? Optional.of(Locale.forLanguageTag(language)) : Optional.empty();
  }

  /// The same for other records.
  public ExportRequest of(RecordFilter others) {
    return new ExportRequest(name, others, columns, links, format, optionLabels, delimiter, order, language);
  }
}
