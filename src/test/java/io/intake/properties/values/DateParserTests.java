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
      MONTH_DAY_YEAR, 28-Oct-2023,           2023-10-28
      DAY_MONTH_YEAR, 28/Okt/2023,           2023-10-28
      DAY_MONTH_YEAR, 4. 3. 2026,            2026-03-04
      DAY_MONTH_YEAR, 4. 3. 2026.,           2026-03-04
      DAY_MONTH_YEAR, 28 10 2023,            2023-10-28
      YEAR_MONTH_DAY, 2026. 3. 4.,           2026-03-04
      YEAR_MONTH_DAY, 20231028,              2023-10-28
      YEAR_MONTH_DAY, 23 Oct 28,             2023-10-28
      DAY_MONTH_YEAR, ２８／１０／２０２３,      2023-10-28
      DAY_MONTH_YEAR, ٢٨/١٠/٢٠٢٣,             2023-10-28
      DAY_MONTH_YEAR, 28–10–2023,            2023-10-28
      DAY_MONTH_YEAR, 1698451200000,         2023-10-28
      EXCEL_DAYS,     45227,                 2023-10-28
      EXCEL_DAYS,     45227.0,               2023-10-28
      EXCEL_DAYS,     1,                     1900-01-01
      EXCEL_DAYS,     61,                    1900-03-01
      EXCEL_DAYS,     2023-10-28,            2023-10-28
      UNIX_SECONDS,   1698451200,            2023-10-28
      UNIX_SECONDS,   28 October 2023,       2023-10-28
      """)
  void readsADayInTheChosenOrder(DateOrder order, String cell, String stored) {
    assertThat(Reading.of(new DateParser(order), cell)).isEqualTo(stored);
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '"', textBlock = """
      DAY_MONTH_YEAR, 10/28/2023
      MONTH_DAY_YEAR, 28/10/2023
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
      DAY_MONTH_YEAR, 28/Foo/2023
      DAY_MONTH_YEAR, 28 October
      DAY_MONTH_YEAR, October 2023
      DAY_MONTH_YEAR, 28 Oct Nov 2023
      DAY_MONTH_YEAR, 31 April 2023
      DAY_MONTH_YEAR, 28. 10/2023
      DAY_MONTH_YEAR, 2023年13月1日
      DAY_MONTH_YEAR, 45227
      DAY_MONTH_YEAR, 1698451200
      DAY_MONTH_YEAR, 1698503400000
      EXCEL_DAYS,     45227.5
      EXCEL_DAYS,     28/10/2023
      EXCEL_DAYS,     99999999
      UNIX_SECONDS,   1698503400
      UNIX_SECONDS,   28/10/2023
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
  @CsvSource(delimiter = '|', textBlock = """
      March 4, 2026                | 2026-03-04
      Wednesday, March 4th, 2026   | 2026-03-04
      the 4th of March 2026        | 2026-03-04
      Wed Mar 4 2026               | 2026-03-04
      4 mrt. 2026                  | 2026-03-04
      woensdag 4 maart 2026        | 2026-03-04
      4. März 2026                 | 2026-03-04
      4. Maerz 2026                | 2026-03-04
      Mittwoch, den 4. März 2026   | 2026-03-04
      4 févr. 2026                 | 2026-02-04
      le 1er août 2026             | 2026-08-01
      1 AOUT 2026                  | 2026-08-01
      4 de marzo de 2026           | 2026-03-04
      4 ene 2026                   | 2026-01-04
      4 gennaio 2026               | 2026-01-04
      4 de dezembro de 2026        | 2026-12-04
      4 maj 2026                   | 2026-05-04
      4. oktober 2026              | 2026-10-04
      4 desember 2026              | 2026-12-04
      4. maaliskuuta 2026          | 2026-03-04
      4 października 2026          | 2026-10-04
      4 lis 2026                   | 2026-11-04
      4. července 2026             | 2026-07-04
      4. června 2026               | 2026-06-04
      2026年3月4日                  | 2026-03-04
      2026年03月04日                | 2026-03-04
      2026년 3월 4일                | 2026-03-04
      2026-Mar-04                  | 2026-03-04
      """)
  void readsMonthsAsWordsInAnyOrderChosen(String cell, String stored) {
    for (var order : DateOrder.values()) {
      assertThat(Reading.of(new DateParser(order), cell)).as("in the order " + order).isEqualTo(stored);
    }
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
