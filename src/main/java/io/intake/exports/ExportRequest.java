package io.intake.exports;

import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordOrder;
import io.intake.properties.Property;
import java.util.List;
import java.util.Objects;

/// What a file shall hold.
///
/// @param name what the file is called, without its ending
/// @param records which records
/// @param columns the record ID first, so that the file finds its records again
/// @param optionLabels whether options are written as people see them; false for their internal values
/// @param delimiter between the cells of a CSV file
/// @param order of the rows, as on the page that is exported
public record ExportRequest(String name, RecordFilter records, List<ExportColumn> columns, List<LinkColumn> links, ExportFormat format,
    boolean optionLabels, char delimiter, RecordOrder order) {

  public static final int LONGEST_NAME = 120;

  private static final RecordOrder BY_ID = new RecordOrder(Property.RECORD_ID, true);

  /// Rows in the order of their ids.
  public ExportRequest(String name, RecordFilter records, List<ExportColumn> columns, List<LinkColumn> links, ExportFormat format,
      boolean optionLabels, char delimiter) {
    this(name, records, columns, links, format, optionLabels, delimiter, BY_ID);
  }

  public ExportRequest {
    // One that was ordered by an earlier version says no order.
    order = Objects.requireNonNullElse(order, BY_ID);
    if (columns.isEmpty() || !columns.getFirst().property().equals(Property.RECORD_ID)) {
      throw new IllegalArgumentException("The first column of an export is the record ID");
    }
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("The name of an export has 1 to " + LONGEST_NAME + " characters");
    }
  }

  /// The same for other records.
  public ExportRequest of(RecordFilter others) {
    return new ExportRequest(name, others, columns, links, format, optionLabels, delimiter, order);
  }
}
