package io.intake.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.imports.FormatSuggestion;
import io.intake.properties.DateOrder;
import io.intake.properties.NumberNotation;
import io.intake.properties.PropertyType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatGuesserTests {

  private static FormatSuggestion guess(PropertyType type, String... values) {
    var guesser = new FormatGuesser();
    for (var value : values) {
      guesser.look(type, value);
    }
    return guesser.result();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '=', textBlock = """
      28/10/2023 | 01/02/2023                = DAY_MONTH_YEAR | true  | 28/10/2023
      01/02/2023 | 10/28/2023 14:30          = MONTH_DAY_YEAR | true  | 10/28/2023 14:30
      2023/10/28 | 2023/01/02                = YEAR_MONTH_DAY | true  | 2023/10/28
      2023-10-28 | 2023-01-02T10:00:00Z      = YEAR_MONTH_DAY | true  | 2023-10-28
      2023-10-28 | 28-10-2023                = DAY_MONTH_YEAR | true  | 28-10-2023
      01/02/2023 | 03/04/2023                = MONTH_DAY_YEAR | false | 01/02/2023
      01-02-2023 | 03-04-2023                = DAY_MONTH_YEAR | false | 01-02-2023
      01.02.2023 | 03.04.2023 08:15          = DAY_MONTH_YEAR | false | 01.02.2023
      28/10/23   | 1/2/23                    = DAY_MONTH_YEAR | true  | 28/10/23
      10/28/23   | 1/2/23                    = MONTH_DAY_YEAR | true  | 10/28/23
      28-Oct-2023                            = DAY_MONTH_YEAR | true  | 28-Oct-2023
      Oct-28-2023                            = MONTH_DAY_YEAR | true  | Oct-28-2023
      28/10/2023 | 10/28/2023 | 29/10/2023   = DAY_MONTH_YEAR | false | 28/10/2023
      soon       | 12                        = DAY_MONTH_YEAR | false |
      """)
  void findsTheOrderOfDates(String values, String expected) {
    var result = guess(PropertyType.DATE, values.split("\\s*\\|\\s*"));

    var parts = expected.split("\\s*\\|\\s*", -1);
    assertThat(result.datesMapped()).isTrue();
    assertThat(result.dateOrder()).isEqualTo(DateOrder.valueOf(parts[0]));
    assertThat(result.datesDecided()).isEqualTo(Boolean.parseBoolean(parts[1]));
    assertThat(result.dateExample()).isEqualTo(parts[2]);
    assertThat(result.numbersMapped()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '=', textBlock = """
      1,234.56                 = COMMA_POINT      | true  | 1,234.56
      1.234,56 | 12            = POINT_COMMA      | true  | 1.234,56
      1 234,56                 = SPACE_COMMA      | true  | 1 234,56
      1'234.56                 = APOSTROPHE_POINT | true  | 1'234.56
      12,34,567.89             = LAKH             | true  | 12,34,567.89
      0,5      | 1.234         = POINT_COMMA      | true  | 0,5
      12.5     | 3             = COMMA_POINT      | true  | 12.5
      1.234    | 5.678         = POINT_COMMA      | false | 1.234
      1,234    | 5,678         = COMMA_POINT      | false | 1,234
      1,234    | 5.5           = COMMA_POINT      | true  | 5.5
      € 1.000,- | 12,50        = POINT_COMMA      | true  | 12,50
      12 | 13 | 2000000        = COMMA_POINT      | true  | 12
      1,5      | 1.5           = COMMA_POINT      | false | 1,5
      n/a                      = COMMA_POINT      | false |
      """)
  void findsTheNotationOfNumbers(String values, String expected) {
    var result = guess(PropertyType.NUMBER, values.split("\\s*\\|\\s*"));

    var parts = expected.split("\\s*\\|\\s*", -1);
    assertThat(result.numbersMapped()).isTrue();
    assertThat(result.numberNotation()).isEqualTo(NumberNotation.valueOf(parts[0]));
    assertThat(result.numbersDecided()).isEqualTo(Boolean.parseBoolean(parts[1]));
    assertThat(result.numberExample()).isEqualTo(parts[2]);
  }

  @Test
  void looksAtNothingButDatesAndNumbers() {
    var result = guess(PropertyType.STRING, "28/10/2023", "1.234,56");

    assertThat(result.datesMapped()).isFalse();
    assertThat(result.numbersMapped()).isFalse();
  }
}
