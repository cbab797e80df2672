package io.intake.ui.importwizard;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.imports.FormatSuggestion;
import io.intake.properties.DateOrder;
import io.intake.properties.NumberNotation;
import org.junit.jupiter.api.Test;

class FormatReadingsTests {

  @Test
  void showsBothReadingsOfADateThatLeavesItOpen() {
    var readings = readings("03/04/2026", "");
    assertThat(readings.date(DateOrder.DAY_MONTH_YEAR)).contains("April 3, 2026");
    assertThat(readings.date(DateOrder.MONTH_DAY_YEAR)).contains("March 4, 2026");
    assertThat(readings.date(DateOrder.YEAR_MONTH_DAY)).contains("can't be read");
  }

  @Test
  void saysWhichOrdersADateExcludes() {
    assertThat(readings("27-8-1966", "").date(DateOrder.MONTH_DAY_YEAR)).contains("can't be read");
  }

  @Test
  void showsBothReadingsOfANumberThatLeavesItOpen() {
    var readings = readings("", "1.234");
    assertThat(readings.number(NumberNotation.COMMA_POINT)).endsWith("1.234");
    assertThat(readings.number(NumberNotation.POINT_COMMA)).endsWith("1,234");
  }

  @Test
  void aGroupThatIsNoThousandIsNoNumber() {
    assertThat(readings("", "565.339,50").number(NumberNotation.COMMA_POINT)).contains("can't be read");
    assertThat(readings("", "565.339,50").number(NumberNotation.POINT_COMMA)).contains("565,339.5");
  }

  private static FormatReadings readings(String date, String number) {
    return new FormatReadings(new FormatSuggestion(true, false, DateOrder.DAY_MONTH_YEAR, date, true, false, NumberNotation.COMMA_POINT,
        number));
  }
}
