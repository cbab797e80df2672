package io.intake.ui.components.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A number that is dialled from anywhere carries the code of its country.
class DiallingTests {

  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {
      "06 1234 5678, NL, +31612345678", "+49 30 901820, NL, +4930901820", "0049 30 901820, NL, +4930901820",
      "(020) 123 4567, NL, +31201234567", "612 34 56 78, ES, +34612345678", "06 6982, IT, +39066982", "06 1234 5678, '', 0612345678",
      "'', NL, ''"})
  void dialsFromAnywhere(String written, String country, String dialled) {
    assertThat(Dialling.number(written, country)).isEqualTo(dialled);
  }
}
