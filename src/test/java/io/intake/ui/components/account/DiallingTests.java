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

  @ParameterizedTest
  @CsvSource({"+31585550138, +31 58 555 0138", "+16505550123, +1 650-555-0123", "+31 (0)58-5550138, +31 (0)58-5550138", "058 555, 058 555",
      "+999123456, +999123456", "'', ''"})
  void groupsABlockOfDigits(String written, String shown) {
    assertThat(Dialling.grouped(written)).isEqualTo(shown);
  }
}
