package io.intake.imports;

import java.util.List;

/// A mapping or a start contradicts itself or lacks something. The screen makes the words.
public class MappingRefused extends RuntimeException {

  /// What is wrong. Arguments are headers of columns unless said otherwise.
  public enum Reason {
    /// Two numbers: columns of the file, columns of the mapping.
    COLUMNS_DONT_FIT,
    COLUMN_UNDECIDED,
    /// The object's plural.
    OBJECT_WITHOUT_COLUMN,
    LABELS_NEED_BOTH_OBJECTS, LABELS_OF_ONE_OBJECT, OBJECT_NOT_CHOSEN, PROPERTY_GONE, PROPERTY_NOT_IMPORTABLE,
    /// The header of a column whose records can't be linked, or not by this property.
    NOT_LINKABLE,
    /// Two headers.
    SAME_PROPERTY_TWICE,
    /// About putting values right: an option, how many characters, the number of a row; none for the others.
    NO_SUCH_OPTION, TEXT_TOO_LONG, NO_SUCH_ROW, COLUMN_NOT_IMPORTED, BLANK_CELL,
    /// The number of a record that is not there, or no more.
    NO_SUCH_RECORD,
    /// How many characters it can have.
    NAME_TOO_LONG, LIST_NAME_TOO_LONG,
    /// The header of a column whose property is being changed.
    PROPERTY_IN_WORK,
    NOT_CHECKED, USE_NOT_CONFIRMED, LEGAL_BASIS_MISSING
  }

  private final Reason reason;
  private final List<String> arguments;

  public MappingRefused(Reason reason, String... arguments) {
    super(reason + " " + List.of(arguments));
    this.reason = reason;
    this.arguments = List.of(arguments);
  }

  public Reason reason() {
    return reason;
  }

  public List<String> arguments() {
    return arguments;
  }
}
