package io.intake.properties.values;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.properties.DateOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateParserTests {

  @ParameterizedTest
  @CsvSource(textBlock = """
      DAY_MONTH_YEAR, 28/10/2023,            2023-10-28
      DAY_MONTH_YEAR, 3/4/2023,              2023-04-03
      DAY_MONTH_YEAR, 28-OCT-2023,           2023-10-28
      DAY_MONTH_YEAR, 28.october.2023,       2023-10-28
      DAY_MONTH_YEAR, 01-May-23,             2023-05-01
      MONTH_DAY_YEAR, 10-28-23,              2023-10-28
      MONTH_DAY_YEAR, Oct-28-2023,           2023-10-28
      MONTH_DAY_YEAR, 3/4/2023,              2023-03-04
      YEAR_MONTH_DAY, 2023.OCT.28,           2023-10-28
      YEAR_MONTH_DAY, 2023/1/2,              2023-01-02
      YEAR_MONTH_DAY, 23-10-28,              2023-10-28
      DAY_MONTH_YEAR, 2023-10-28,            2023-10-28
      MONTH_DAY_YEAR, 2023-10-28,            2023-10-28
      DAY_MONTH_YEAR, 1/1/49,                2049-01-01
      DAY_MONTH_YEAR, 1/1/50,                1950-01-01
      DAY_MONTH_YEAR, 29/2/2024,             2024-02-29
      DAY_MONTH_YEAR, 28/10/2023 00:00,      2023-10-28
      DAY_MONTH_YEAR, 2023-10-28T00:00:00Z,  2023-10-28
      MONTH_DAY_YEAR, 10/28/2023 12:00:00 AM,2023-10-28
      DAY_MONTH_YEAR, 1/1/1000,              1000-01-01
      DAY_MONTH_YEAR, 31/12/9999,            9999-12-31
      """)
  void readsADayInTheChosenOrder(DateOrder order, String cell, String stored) {
    assertThat(Reading.of(new DateParser(order), cell)).isEqualTo(stored);
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '"', textBlock = """
      DAY_MONTH_YEAR, 10/28/2023
      MONTH_DAY_YEAR, 28/10/2023
      MONTH_DAY_YEAR, 28-Oct-2023
      YEAR_MONTH_DAY, 28/10/2023
      DAY_MONTH_YEAR, 2023/10/28
      DAY_MONTH_YEAR, 29/2/2023
      DAY_MONTH_YEAR, 31/4/2023
      DAY_MONTH_YEAR, 0/4/2023
      DAY_MONTH_YEAR, 28/10-2023
      DAY_MONTH_YEAR, 28/10
      DAY_MONTH_YEAR, 28/10/
      DAY_MONTH_YEAR, 28//2023
      DAY_MONTH_YEAR, 28/10/123
      DAY_MONTH_YEAR, 028/10/2023
      DAY_MONTH_YEAR, 28/Okt/2023
      DAY_MONTH_YEAR, 20231028
      DAY_MONTH_YEAR, next week
      DAY_MONTH_YEAR, 28/10/2023 14:30
      DAY_MONTH_YEAR, 28/10/2023 foo
      DAY_MONTH_YEAR, 28/10/2023/4
      DAY_MONTH_YEAR, /
      """)
  void refusesEverythingElse(DateOrder order, String cell) {
    assertThat(Reading.of(new DateParser(order), cell)).isEqualTo("COULD_NOT_PARSE_DATE");
  }

  @ParameterizedTest
  @CsvSource({"YEAR_MONTH_DAY, 0999-12-31", "YEAR_MONTH_DAY, 10000-01-01", "DAY_MONTH_YEAR, 1/1/0001", "DAY_MONTH_YEAR, 1/1/20233"})
  void refusesYearsOutsideFourDigits(DateOrder order, String cell) {
    assertThat(Reading.of(new DateParser(order), cell)).isEqualTo("OUTSIDE_VALID_TIME_RANGE");
  }

  @ParameterizedTest
  @CsvSource({"'  '", "'\u00A0'"})
  void takesBlankSpaceForNothing(String cell) {
    assertThat(Reading.of(new DateParser(DateOrder.YEAR_MONTH_DAY), cell)).isEqualTo("blank");
  }
}
