package io.intake.imports.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Telephone numbers however people write them.
class PhoneNumberTests {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "+31 20 123 45 67 | '' | 020-1234567 | NL",
      "+31 (0)20 123 45 67 | '' | 0031201234567 | ''",
      "020 1234567 | '' | +31201234567 | ''",
      "(650) 555-0123 | US | +1 650 555 0123 | ''",
      "1-650-555-0123 | US | 650.555.0123 | ''",
      "06 1 234 5678 | HU | +36 1 234 5678 | ''",
      "8 (495) 123-45-67 | RU | +7 495 1234567 | ''",
      "06 1234 5678 | IT | +39 06 1234 5678 | ''",
      "+31 20 123 45 67 ext. 12 | '' | +31 20 123 45 67 toestel 3 | ''",
      "49 30 12345678 | DE | +49 30 12345678 | ''"})
  void isTheSame(String one, String country, String other, String otherCountry) {
    assertThat(isSame(one, country, other, otherCountry)).isTrue();
    assertThat(isSame(other, otherCountry, one, country)).isTrue();
    assertThat(PhoneNumber.of(one, country).key()).isEqualTo(PhoneNumber.of(other, otherCountry).key());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "+31 20 123 45 67 | '' | 020-1234567 | DE",
      "+31 20 123 45 67 | '' | +32 20 123 45 67 | ''",
      "+31 20 123 45 67 | '' | 1234567 | ''",
      "1234567 | '' | 1234567 | ''",
      "+31 20 123 45 67 | '' | n/a | ''",
      "+1 650 555 0123 | '' | 0123 | ''"})
  void isAnother(String one, String country, String other, String otherCountry) {
    assertThat(isSame(one, country, other, otherCountry)).isFalse();
    assertThat(isSame(other, otherCountry, one, country)).isFalse();
  }

  private static boolean isSame(String one, String country, String other, String otherCountry) {
    return PhoneNumber.of(one, country).isSame(PhoneNumber.of(other, otherCountry));
  }
}
