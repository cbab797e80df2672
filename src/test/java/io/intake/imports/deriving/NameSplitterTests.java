package io.intake.imports.deriving;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.imports.LongNames;
import io.intake.imports.NameOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameSplitterTests {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Jan Jansen | Jan | Jansen",
      "Jan  Jansen | Jan | Jansen",
      "JAN JANSEN | JAN | JANSEN",
      "Marie DUPONT | Marie | DUPONT",
      "J. Jansen | J. | Jansen",
      "J.P. Jansen | J.P. | Jansen",
      "V. Jansen | V. | Jansen",
      "J. R. R. Tolkien | J. R. R. | Tolkien",
      "John F. Kennedy | John F. | Kennedy",
      "Anne-Marie Jansen-Bakker | Anne-Marie | Jansen-Bakker",
      "Jan van der Berg | Jan | van der Berg",
      "Jan Willem van Dijk | Jan Willem | van Dijk",
      "JAN VAN DEN BERG | JAN | VAN DEN BERG",
      "Jan v.d. Berg | Jan | v.d. Berg",
      "Jan v/d Berg | Jan | v/d Berg",
      "Vincent van ’t Hoff | Vincent | van ’t Hoff",
      "Sophie in 't Veld | Sophie | in 't Veld",
      "Jan op de Beeck | Jan | op de Beeck",
      "Aart-Jan de Geus | Aart-Jan | de Geus",
      "J.H. ter Braak | J.H. | ter Braak",
      "Marie van den Berg - de Vries | Marie | van den Berg - de Vries",
      "Marie Jansen - de Vries | Marie | Jansen - de Vries",
      "Marie Jansen-de Vries | Marie | Jansen-de Vries",
      "Ursula von der Leyen | Ursula | von der Leyen",
      "Karl-Theodor zu Guttenberg | Karl-Theodor | zu Guttenberg",
      "Jürgen Müller | Jürgen | Müller",
      "Charles de Gaulle | Charles | de Gaulle",
      "Valérie d'Estaing | Valérie | d'Estaing",
      "Oscar de la Renta | Oscar | de la Renta",
      "Maria dos Santos | Maria | dos Santos",
      "Leonardo da Vinci | Leonardo | da Vinci",
      "Robert De Niro | Robert | De Niro",
      "Łukasz Żółw | Łukasz | Żółw",
      "Ольга Иванова | Ольга | Иванова",
      "Martin King Jr. | Martin | King Jr.",
      "Henry Ford III | Henry | Ford III",
      "Seán O'Brien | Seán | O'Brien"})
  void splitsWhatIsSure(String name, String first, String last) {
    assertThat(new NameSplitter(NameOrder.FIRST_LAST, LongNames.STAY_WHOLE).sure(name)).contains(Pieces.of(first, last));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Madonna", "Gabriel García Márquez", "Mary Ann Evans", "Jan Jansen en Piet Pietersen", "Jan & Marie Jansen",
      "José Ortega y Gasset", "Dr. Jan Jansen", "Dhr. J. Jansen", "Prof. Dr. Anna Weiß", "Jansen, Piet", "Jan Jansen, MBA", "Acme B.V.",
      "Acme Group", "jan@example.com", "Jan (Johnny) Jansen", "Jan 2", "山田 太郎", "김 철수", "DUPONT Marie", "van der Berg Jan", "Van Morrison",
      "Jan J.", "M. Dupont", "Jan van", "María del Carmen", "María del Carmen López", "Juan García de la Torre", "Sr. Juan Pérez",
      "Fam. Jansen", "Jansen/Pietersen", "Jan Jansen; Piet Bakker", "J.", "-", "Nguyễn Văn An", "\"Jan\" Jansen"})
  void leavesWhatIsNotSure(String name) {
    assertThat(new NameSplitter(NameOrder.FIRST_LAST, LongNames.STAY_WHOLE).sure(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Mary Ann Evans | Mary Ann | Evans | Mary | Ann Evans",
      "Juan García de la Torre | Juan García | de la Torre | Juan | García de la Torre",
      "Jan Willem van Dijk | Jan Willem | van Dijk | Jan Willem | van Dijk",
      "Mary J. Ann Evans | Mary J. Ann | Evans | Mary J. | Ann Evans"})
  void splitsLongNamesAsChosen(String name, String first, String last, String firstWord, String rest) {
    assertThat(new NameSplitter(NameOrder.FIRST_LAST, LongNames.LAST_WORD).sure(name)).contains(Pieces.of(first, last));
    assertThat(new NameSplitter(NameOrder.FIRST_LAST, LongNames.FIRST_WORD).sure(name)).contains(Pieces.of(firstWord, rest));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Jansen, Piet | Piet | Jansen",
      "van der Berg, Jan | Jan | van der Berg",
      "Berg, Jan van der | Jan | van der Berg",
      "Berg, van der, Jan | Jan | van der Berg",
      "Beethoven, Ludwig van | Ludwig | van Beethoven",
      "García Márquez, Gabriel José | Gabriel José | García Márquez",
      "Smith,John | John | Smith",
      "DUPONT, Marie | Marie | DUPONT"})
  void splitsAtTheComma(String name, String first, String last) {
    assertThat(new NameSplitter(NameOrder.LAST_COMMA_FIRST, LongNames.STAY_WHOLE).sure(name)).contains(Pieces.of(first, last));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jan Jansen", "Jansen,", ", Jan", "Smith, PhD", "Smith, Jr., John", "Smith, John, MBA", "Jansen, Jan, Piet",
      "Jansen, Dr. Piet", "Acme, Inc.", "Jansen, Piet & Marie", "Jansen"})
  void leavesWhatTheCommaDoesNotTell(String name) {
    assertThat(new NameSplitter(NameOrder.LAST_COMMA_FIRST, LongNames.STAY_WHOLE).sure(name)).isEmpty();
  }
}
