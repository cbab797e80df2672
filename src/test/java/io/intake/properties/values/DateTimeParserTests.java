package io.intake.properties.values;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.properties.DateOrder;
import io.intake.properties.NumberNotation;
import io.intake.properties.ValueFormat;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTimeParserTests {

  private static DateTimeParser parser(String zone) {
    return new DateTimeParser(new ValueFormat(DateOrder.DAY_MONTH_YEAR, NumberNotation.COMMA_POINT, ZoneId.of(zone)));
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      28/10/2023 14:30,              2023-10-28T14:30:00Z
      28/10/2023 9:05,               2023-10-28T09:05:00Z
      28/10/2023 14:30:59,           2023-10-28T14:30:59Z
      28-Oct-2023 2:30 PM,           2023-10-28T14:30:00Z
      28-Oct-2023 2:30pm,            2023-10-28T14:30:00Z
      28/10/2023 12:00 AM,           2023-10-28T00:00:00Z
      28/10/2023 12:30 PM,           2023-10-28T12:30:00Z
      28/10/2023,                    2023-10-28T00:00:00Z
      2023-10-28,                    2023-10-28T00:00:00Z
      2023-10-28T14:30:00Z,          2023-10-28T14:30:00Z
      2023-10-28T14:30:00.123Z,      2023-10-28T14:30:00Z
      2023-10-28T14:30:00+02:00,     2023-10-28T12:30:00Z
      2023-10-28T14:30:00-0530,      2023-10-28T20:00:00Z
      2023-10-28T23:30-01,           2023-10-29T00:30:00Z
      2023-10-28 14:30:00 +00:00,    2023-10-28T14:30:00Z
      1698503400000,                 2023-10-28T14:30:00Z
      -62135596800,                  1968-01-12T20:06:43Z
      28/10/2023 2:30 p.m.,          2023-10-28T14:30:00Z
      28/10/2023 2:30 p. m.,         2023-10-28T14:30:00Z
      28/10/2023 02:30:15 a.m.,      2023-10-28T02:30:15Z
      28/10/2023 14h30,              2023-10-28T14:30:00Z
      28/10/2023 14h,                2023-10-28T14:00:00Z
      28.10.2023 14:30 Uhr,          2023-10-28T14:30:00Z
      28/10/2023 14:30 UTC,          2023-10-28T14:30:00Z
      28/10/2023 14:30 GMT+0200,     2023-10-28T12:30:00Z
      2023年10月28日 14:30,            2023-10-28T14:30:00Z
      28 okt 2023 om 14:30,          2023-10-28T14:30:00Z
      28. 10. 2023 14:30,            2023-10-28T14:30:00Z
      """)
  void readsAMoment(String cell, String stored) {
    assertThat(Reading.of(parser("UTC"), cell)).isEqualTo(stored);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      28/10/2023, 14:30                    | 2023-10-28T14:30:00Z
      Sat, 28 Oct 2023 14:30:00 +0200      | 2023-10-28T12:30:00Z
      October 28, 2023 at 2:30 PM          | 2023-10-28T14:30:00Z
      Sat Oct 28 2023 14:30:00 GMT+0200    | 2023-10-28T12:30:00Z
      """)
  void readsWhatMailAndBrowsersWrite(String cell, String stored) {
    assertThat(Reading.of(parser("UTC"), cell)).isEqualTo(stored);
  }

  @Test
  void takesASpreadsheetsDayForTheClockOfTheFile() {
    var days = new DateTimeParser(new ValueFormat(DateOrder.EXCEL_DAYS, NumberNotation.COMMA_POINT, ZoneId.of("Europe/Amsterdam")));
    assertThat(Reading.of(days, "45227.5")).isEqualTo("2023-10-28T10:00:00Z");
    assertThat(Reading.of(days, "45227,604166667")).isEqualTo("2023-10-28T12:30:00Z");
    assertThat(Reading.of(days, "1698503400000")).isEqualTo("2023-10-28T14:30:00Z");
  }

  @Test
  void takesSecondsForUtc() {
    var seconds = new DateTimeParser(new ValueFormat(DateOrder.UNIX_SECONDS, NumberNotation.COMMA_POINT, ZoneId.of("Europe/Amsterdam")));
    assertThat(Reading.of(seconds, "1698503400")).isEqualTo("2023-10-28T14:30:00Z");
  }

  @Test
  void takesATimeWithoutZoneForTheZoneOfTheFile() {
    assertThat(Reading.of(parser("Europe/Amsterdam"), "28/10/2023 14:30")).isEqualTo("2023-10-28T12:30:00Z");
    assertThat(Reading.of(parser("Europe/Amsterdam"), "28/11/2023")).isEqualTo("2023-11-27T23:00:00Z");
    assertThat(Reading.of(parser("Europe/Amsterdam"), "2023-10-28T14:30Z")).isEqualTo("2023-10-28T14:30:00Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"28/10/2023 24:00", "28/10/2023 14:60", "28/10/2023 14", "28/10/2023 14:30 XM", "28/10/2023 14:30 PM",
      "28/10/2023 0:30 AM", "28/10/2023T", "28/10/2023 14:30 CET", "28/10/2023 14:30+25:00", "1698503400", "20231028", "20231028143000",
      "14:30", "28/10/2023 14:30:", "28/10/2023 14:30Z5", "28/10/2023 14:3:0 x"})
  void refusesWhatIsNoMoment(String cell) {
    assertThat(Reading.of(parser("UTC"), cell)).isEqualTo("COULD_NOT_PARSE_DATE");
  }

  @Test
  void refusesYearsOutsideFourDigitsInUtc() {
    assertThat(Reading.of(parser("UTC"), "31/12/999 10:00")).isEqualTo("COULD_NOT_PARSE_DATE");
    assertThat(Reading.of(parser("UTC"), "31/12/0999 10:00")).isEqualTo("OUTSIDE_VALID_TIME_RANGE");
    assertThat(Reading.of(parser("UTC"), "9999-12-31T23:30-02:00")).isEqualTo("OUTSIDE_VALID_TIME_RANGE");
  }
}
