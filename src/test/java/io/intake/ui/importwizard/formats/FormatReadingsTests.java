package io.intake.ui.importwizard.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.imports.ColumnFormat;
import io.intake.properties.DateOrder;
import io.intake.properties.FormatCertainty;
import io.intake.properties.FormatFinding;
import io.intake.properties.NumberNotation;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormatReadingsTests {

  private static final ColumnFormat.Dates OPEN = new ColumnFormat.Dates(0, false, new FormatFinding<>(DateOrder.DAY_MONTH_YEAR,
      FormatCertainty.OPEN, "03/04/2026", Map.of(DateOrder.DAY_MONTH_YEAR, "2026-04-03", DateOrder.MONTH_DAY_YEAR, "2026-03-04"), "", 0));

  @Test
  void showsBothReadingsOfADateThatLeavesItOpen() {
    assertThat(FormatReadings.reason(OPEN)).contains("03/04/2026", "April 3, 2026", "March 4, 2026", " or ");
    assertThat(FormatReadings.choice(OPEN, DateOrder.DAY_MONTH_YEAR)).endsWith("April 3, 2026");
    assertThat(FormatReadings.choice(OPEN, DateOrder.MONTH_DAY_YEAR)).endsWith("March 4, 2026");
    assertThat(FormatReadings.choice(OPEN, DateOrder.YEAR_MONTH_DAY)).isEqualTo("Year, month, day");
  }

  @Test
  void showsAReadingOnceThoughSeveralNotationsShareIt() {
    var column = new ColumnFormat.Numbers(0, new FormatFinding<>(NumberNotation.COMMA_POINT, FormatCertainty.OPEN, "1,234",
        new EnumMap<>(Map.of(NumberNotation.COMMA_POINT, "1234", NumberNotation.LAKH, "1234", NumberNotation.POINT_COMMA, "1.234")),
        "", 0));
    assertThat(FormatReadings.reason(column)).contains("1,234 or 1.234").doesNotContain("1,234 or 1,234");
  }

  @Test
  void saysWhichValuesDoNotFit() {
    var column = new ColumnFormat.Dates(0, false, new FormatFinding<>(DateOrder.DAY_MONTH_YEAR, FormatCertainty.MIXED, "28/10/2023",
        Map.of(DateOrder.DAY_MONTH_YEAR, "2023-10-28"), "10/28/2023", 12));
    assertThat(FormatReadings.reason(column)).startsWith("12 values").contains("10/28/2023", "can't");
  }

  @Test
  void saysThatASpreadsheetMadeNumbersOfDates() {
    var column = new ColumnFormat.Dates(0, true, new FormatFinding<>(DateOrder.EXCEL_DAYS, FormatCertainty.PROVED, "45227.5",
        Map.of(DateOrder.EXCEL_DAYS, "2023-10-28T12:00:00Z"), "", 0));
    assertThat(FormatReadings.reason(column)).contains("spreadsheet", "45227.5", "October 28, 2023", "12:00");
  }
}
