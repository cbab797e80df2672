package io.intake.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnTarget;
import io.intake.imports.ImportError;
import io.intake.imports.ImportErrorType;
import io.intake.imports.PlannedRow;
import io.intake.imports.RowOutcome;
import io.intake.properties.ObjectTypeId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Nothing that is wrong with a row or a cell is hidden behind something else.
class RowRemarkTests {

  private static final List<ColumnMapping> COLUMNS = List.of(column(0, "E-mail"), column(1, "Stage"), column(2, ""));

  @Test
  void namesEverythingThatIsWrongWithARowAndFirstWhatCostsMost() {
    var row = row(error(1, ImportErrorType.INVALID_ENUMERATION_OPTION), error(2, ImportErrorType.COULD_NOT_PARSE_DATE),
        error(0, ImportErrorType.INVALID_EMAIL), error(-1, ImportErrorType.MISSING_REQUIRED_PROPERTY));
    assertThat(RowRemark.errors(row, COLUMNS).split(" · ")).containsExactly("E-mail: Not an e-mail address", "Required value missing",
        "Stage: Unknown option", "Column 3 (no header): Not a date");
  }

  @Test
  void aCellSaysEverythingThatIsWrongWithItAndWhatToDo() {
    var row = row(error(0, ImportErrorType.CREATE_ONLY_IMPORT), error(1, ImportErrorType.INVALID_ENUMERATION_OPTION),
        error(0, ImportErrorType.COLUMN_TOO_LARGE));
    assertThat(SheetCell.wrong(row, 0, "").split("\n")).satisfiesExactly(
        first -> assertThat(first).startsWith("Exists already. The row is not imported. Choose"),
        second -> assertThat(second).startsWith("Text too long. The row is imported and this value is left empty; ")
            .contains("fails. Shorten"));
    assertThat(SheetCell.wrong(row, 2, "")).isEmpty();
  }

  @Test
  void whatKeepsTheRowOutIsToldWithoutWhatElseItWouldHaveChanged() {
    var words = new PropertyWords((type, name) -> Optional.empty());
    assertThat(RowRemark.of(row(error(0, ImportErrorType.CREATE_ONLY_IMPORT)), COLUMNS, words))
        .isEqualTo(new RowRemark("remark-failed", "E-mail: Exists already"));
    assertThat(RowRemark.of(row(error(1, ImportErrorType.INVALID_ENUMERATION_OPTION)), COLUMNS, words))
        .isEqualTo(new RowRemark("remark-look", "Stage: Unknown option"));
    assertThat(RowRemark.of(row(), COLUMNS, words)).isEqualTo(new RowRemark("", ""));
  }

  @Test
  void aSkippedRowSaysWhyNothingComesOfIt() {
    var words = new PropertyWords((type, name) -> Optional.empty());
    assertThat(RowRemark.of(skipped("", " "), COLUMNS, words)).isEqualTo(new RowRemark("", "Blank row"));
    assertThat(RowRemark.of(skipped("", "35"), COLUMNS, words).text()).startsWith("Nothing in the columns to import");
  }

  private static PlannedRow skipped(String... cells) {
    return new PlannedRow(4, List.of(cells), List.of(), RowOutcome.SKIPPED, List.of(), List.of());
  }

  private static PlannedRow row(ImportError... errors) {
    return new PlannedRow(7, List.of("no address", "Godmother", "soon"), List.of(), RowOutcome.FAILED, List.of(), List.of(errors));
  }

  private static ImportError error(int column, ImportErrorType type) {
    return new ImportError(7, column, ObjectTypeId.CONTACT, type, "");
  }

  private static ColumnMapping column(int number, String header) {
    return new ColumnMapping(number, header, new ColumnTarget.Skipped());
  }
}
