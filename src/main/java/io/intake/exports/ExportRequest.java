package io.intake.exports;

import io.intake.crmobjects.RecordFilter;
import io.intake.properties.Property;
import java.util.List;

/// What a file shall hold.
///
/// @param name what the file is called, without its ending
/// @param records which records, in the order of their ids
/// @param columns the record ID first, so that the file finds its records again
/// @param optionLabels whether options are written as people see them; false for their internal values
/// @param delimiter between the cells of a CSV file
public record ExportRequest(String name, RecordFilter records, List<ExportColumn> columns, List<LinkColumn> links, ExportFormat format,
    boolean optionLabels, char delimiter) {

  public static final int LONGEST_NAME = 120;

  public ExportRequest {
    if (columns.isEmpty() || !columns.getFirst().property().equals(Property.RECORD_ID)) {
      throw new IllegalArgumentException("The first column of an export is the record ID");
    }
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("The name of an export has 1 to " + LONGEST_NAME + " characters");
    }
  }
}
