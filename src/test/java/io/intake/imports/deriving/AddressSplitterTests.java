package io.intake.imports.deriving;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.imports.Splitting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressSplitterTests {

  private final AddressSplitter splitter = new AddressSplitter();

  @ParameterizedTest
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, value = {
      "Keizersgracht 12, 1015 CN Amsterdam | Keizersgracht 12 | 1015 CN | Amsterdam | '' | ''",
      "Keizersgracht 12 hs, 1015CN Den Haag | Keizersgracht 12 hs | 1015CN | Den Haag | '' | ''",
      "Hauptstraße 5, 10115 Berlin | Hauptstraße 5 | 10115 | Berlin | '' | ''",
      "Hauptstr. 5a, D-10115 Berlin, Deutschland | Hauptstr. 5a | D-10115 | Berlin | '' | Deutschland",
      "12 rue de la Paix, 75002 Paris, France | 12 rue de la Paix | 75002 | Paris | '' | France",
      "Rue Neuve 5, 1000 Bruxelles | Rue Neuve 5 | 1000 | Bruxelles | '' | ''",
      "Calle Mayor 3, 28013 Madrid | Calle Mayor 3 | 28013 | Madrid | '' | ''",
      "Rua Augusta 10, 1100-053 Lisboa | Rua Augusta 10 | 1100-053 | Lisboa | '' | ''",
      "ul. Długa 4, 00-238 Warszawa | ul. Długa 4 | 00-238 | Warszawa | '' | ''",
      "Storgatan 1, 111 23 Stockholm | Storgatan 1 | 111 23 | Stockholm | '' | ''",
      "12 Main St, Springfield, IL 62701 | 12 Main St | 62701 | Springfield | IL | ''",
      "12 Main St, Apt 4, Springfield, IL 62701-1234, USA | 12 Main St, Apt 4 | 62701-1234 | Springfield | IL | USA",
      "10 Downing Street, London SW1A 2AA | 10 Downing Street | SW1A 2AA | London | '' | ''",
      "10 Downing Street, London, SW1A 2AA, UK | 10 Downing Street | SW1A 2AA | London | '' | UK",
      "1 George St, Sydney NSW 2000 | 1 George St | 2000 | Sydney | NSW | ''",
      "80 Wellington St, Ottawa, ON K1P 5K7 | 80 Wellington St | K1P 5K7 | Ottawa | ON | ''",
      "Kerkstraat 1, 1234 AB, Hilversum | Kerkstraat 1 | 1234 AB | Hilversum | '' | ''"})
  void splitsWhatThePostalCodeTells(String text, String street, String code, String city, String state, String country) {
    assertThat(splitter.sure(text).map(Pieces::parts)).contains(Pieces.of(street, code, city, state, country).parts());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Keizersgracht 12", "Amsterdam", "Keizersgracht, Amsterdam", "Keizersgracht 12 1015 CN Amsterdam",
      "Marktplatz, 10115 Berlin", "1015 CN Amsterdam", "12 Main St, Springfield", "A, B, C, D, E, F 12345", "Street 1, 12 Berlin"})
  void leavesWhatIsNotSure(String text) {
    assertThat(splitter.sure(text)).isEmpty();
  }

  @Test
  void splitsAtLineBreaksToo() {
    assertThat(splitter.sure("Keizersgracht 12\n1015 CN Amsterdam")).contains(
        Pieces.of("Keizersgracht 12", "1015 CN", "Amsterdam", "", ""));
  }

  @Test
  void whatDoesNotFitStaysWholeInTheStreet() {
    assertThat(Splitter.split(splitter, new Splitting.Address(), " Somewhere in Berlin ").parts())
        .containsExactly("Somewhere in Berlin", "", "", "", "");
  }
}
