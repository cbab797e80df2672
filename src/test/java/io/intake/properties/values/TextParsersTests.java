package io.intake.properties.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.validator.routines.EmailValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextParsersTests {

  @Test
  void keepsATextAsGivenButForBlankSpaceAround() {
    assertThat(Reading.of(new TextParser(false), " \u00A0Ada  Lovelace\u2007\n")).isEqualTo("Ada  Lovelace");
    assertThat(Reading.of(new TextParser(false), "line one\nline two")).isEqualTo("line one\nline two");
    assertThat(Reading.of(new TextParser(false), "\uFEFF \u202F")).isEqualTo("blank");
  }

  @Test
  void refusesATextThatIsTooLong() {
    assertThat(Reading.of(new TextParser(false), "x".repeat(65_536))).hasSize(65_536);
    assertThat(Reading.of(new TextParser(false), "😀".repeat(65_536))).hasSize(131_072);
    assertThat(Reading.of(new TextParser(false), "x".repeat(65_537))).isEqualTo("COLUMN_TOO_LARGE");
    assertThat(Reading.of(new TextParser(true), "x".repeat(513))).isEqualTo("COLUMN_TOO_LARGE");
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      Ada@Example.COM,              ada@example.com
      ' ada.lovelace@example.com ', ada.lovelace@example.com
      a@b.co,                       a@b.co
      ada+list@mail.example.org,    ada+list@mail.example.org
      o'brien@example.ie,           o'brien@example.ie
      ada#1@example.com,            ada#1@example.com
      info@münchen.de,              info@münchen.de
      """)
  void readsAnEmailAddress(String cell, String stored) {
    assertThat(Reading.of(new EmailParser(), cell)).isEqualTo(stored);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ada", "ada@", "@example.com", "ada@example", "ada@@example.com", "a da@example.com", "ada.@example.com",
      ".ada@example.com", "a..da@example.com", "ada@example.notatld", "Ada <ada@example.com>", "ada@example.com; bob@example.com",
      "ada@-example.com", "ada@exa mple.com",
      "x23456789012345678901234567890123456789012345678901234567890123456@example.com"})
  void refusesWhatIsNoEmailAddress(String cell) {
    assertThat(Reading.of(new EmailParser(), cell)).isEqualTo("INVALID_EMAIL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a_b-c+d'e&f=g~h@example.com", "1@example.com", "-@example.com", "'@example.com", "a.b.c@example.com",
      "=@example.com", "~a@example.com", "&@example.com", "_@example.com", "+@example.com"})
  void agreesWithTheValidatorOnUsualNames(String email) {
    assertThat(Reading.of(new EmailParser(), email).equals(email)).isEqualTo(EmailValidator.getInstance().isValid(email));
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      example.com,                        example.com
      WWW.Example.COM,                    example.com
      https://www.example.com/about?x=1#y,example.com
      http://shop.example.co.uk:8080/,    shop.example.co.uk
      example.com/path,                   example.com
      example.com.,                       example.com
      www.nl,                             www.nl
      https://münchen.de,                 münchen.de
      xn--mnchen-3ya.de,                  münchen.de
      """)
  void reducesAWebAddressToItsHost(String cell, String stored) {
    assertThat(Reading.of(new DomainParser(), cell)).isEqualTo(stored);
  }

  @ParameterizedTest
  @ValueSource(strings = {"example", "localhost", "exa mple.com", "ada@example.com", "https://", "192.168.0.1", "-a.com", "n/a", "...",
      "example.notatld"})
  void refusesWhatIsNoDomain(String cell) {
    assertThat(Reading.of(new DomainParser(), cell)).isEqualTo("INVALID_DOMAIN");
  }
}
