package io.intake.properties.values;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.properties.NumberNotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberParserTests {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
      COMMA_POINT      | 1,234.56       | 1234.56
      COMMA_POINT      | 1234.5600      | 1234.56
      COMMA_POINT      | 1,234,567      | 1234567
      COMMA_POINT      | 0              | 0
      COMMA_POINT      | -0.00          | 0
      COMMA_POINT      | 007            | 7
      COMMA_POINT      | +5             | 5
      COMMA_POINT      | \u221212          | -12
      COMMA_POINT      | .5             | 0.5
      COMMA_POINT      | -.5            | -0.5
      COMMA_POINT      | 5.             | 5
      COMMA_POINT      | $1,234.50      | 1234.5
      COMMA_POINT      | -$5            | -5
      COMMA_POINT      | $-5            | -5
      COMMA_POINT      | 12 €           | 12
      COMMA_POINT      | 1.5E+10        | 15000000000
      COMMA_POINT      | 12e-3          | 0.012
      COMMA_POINT      | 1e30           | 1000000000000000000000000000000
      COMMA_POINT      | 0e999999       | 0
      POINT_COMMA      | 1.234,56       | 1234.56
      POINT_COMMA      | € 1.234.567    | 1234567
      POINT_COMMA      | 3,14           | 3.14
      POINT_COMMA      | 1,5e3          | 1500
      SPACE_COMMA      | 1 234,56       | 1234.56
      SPACE_COMMA      | 1\u00A0234\u202F567,5 | 1234567.5
      SPACE_COMMA      | 1 234 €        | 1234
      APOSTROPHE_POINT | 1'234.56       | 1234.56
      APOSTROPHE_POINT | 1\u2019234.56       | 1234.56
      LAKH             | 12,34,567.89   | 1234567.89
      LAKH             | 1,234          | 1234
      COMMA_POINT      | 12%            | 0.12
      COMMA_POINT      | -12.5 %        | -0.125
      POINT_COMMA      | 12,5 %         | 0.125
      COMMA_POINT      | 100%           | 1
      COMMA_POINT      | 0%             | 0
      COMMA_POINT      | (1,234.50)     | -1234.5
      COMMA_POINT      | ($5)           | -5
      COMMA_POINT      | $(5)           | -5
      COMMA_POINT      | 5-             | -5
      COMMA_POINT      | 5.50- EUR      | -5.5
      COMMA_POINT      | - 5            | -5
      COMMA_POINT      | EUR 5          | 5
      COMMA_POINT      | 5EUR           | 5
      COMMA_POINT      | US$ 1,234      | 1234
      COMMA_POINT      | R$5            | 5
      COMMA_POINT      | Rs. 500        | 500
      SPACE_COMMA      | 1 234,50 kr    | 1234.5
      SPACE_COMMA      | 1 234,50 kr.   | 1234.5
      SPACE_COMMA      | 1 234,50 zł | 1234.5
      SPACE_COMMA      | 1 234 Kč       | 1234
      POINT_COMMA      | € 1.000,-      | 1000
      POINT_COMMA      | 1.000,--       | 1000
      APOSTROPHE_POINT | CHF 5.–        | 5
      COMMA_POINT      | １２３．５       | 123.5
      POINT_COMMA      | ١٬٢٣٤٫٥        | 1234.5
      COMMA_POINT      | 1.5E10         | 15000000000
      """)
  void readsWhatTheNotationWrites(NumberNotation notation, String cell, String stored) {
    assertThat(Reading.of(new NumberParser(notation), cell)).isEqualTo(stored);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
      COMMA_POINT | 1,23
      COMMA_POINT | 0,123
      COMMA_POINT | 1234,567
      COMMA_POINT | 1,2345
      COMMA_POINT | 1.234,56
      COMMA_POINT | 1.2.3
      COMMA_POINT | 12%%
      COMMA_POINT | (5
      COMMA_POINT | 5)
      COMMA_POINT | (-5)
      COMMA_POINT | -5-
      COMMA_POINT | EUR
      COMMA_POINT | EUR 5 USD
      COMMA_POINT | 5 apples
      COMMA_POINT | ,-
      COMMA_POINT | twelve
      COMMA_POINT | 12 km
      COMMA_POINT | -
      COMMA_POINT | .
      COMMA_POINT | $
      COMMA_POINT | -$-5
      COMMA_POINT | --5
      COMMA_POINT | 1e
      COMMA_POINT | e5
      COMMA_POINT | 1 234
      COMMA_POINT | NaN
      COMMA_POINT | 0x1F
      POINT_COMMA | 1234.56
      POINT_COMMA | 1.5
      LAKH        | 1,234,567
      """)
  void refusesWhatItWouldHaveToGuess(NumberNotation notation, String cell) {
    assertThat(Reading.of(new NumberParser(notation), cell)).isEqualTo("COULD_NOT_PARSE_NUMBER");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000000000000000000000000000001", "1e31", "-1e31", "1e999999999", "1e-101", "1e9999"})
  void refusesNumbersBeyondAllMeasure(String cell) {
    assertThat(Reading.of(new NumberParser(NumberNotation.COMMA_POINT), cell)).isEqualTo("INVALID_NUMBER_SIZE");
  }

  @Test
  void takesBlankSpaceForNothing() {
    assertThat(Reading.of(new NumberParser(NumberNotation.COMMA_POINT), " \u00A0\t")).isEqualTo("blank");
    assertThat(Reading.of(new NumberParser(NumberNotation.COMMA_POINT), "\u00A05 ")).isEqualTo("5");
  }

  @Test
  void forgetsTheCellBefore() {
    var parser = new NumberParser(NumberNotation.COMMA_POINT);
    assertThat(Reading.of(parser, "-1,234.5e2")).isEqualTo("-123450");
    assertThat(Reading.of(parser, "7")).isEqualTo("7");
  }
}
