package io.intake.imports.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.properties.ObjectTypeId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When two records look like doubles.
class LikenessRulesTests {

  private final Likeness contacts = new LikenessRules().of(ObjectTypeId.CONTACT);
  private final Likeness companies = new LikenessRules().of(ObjectTypeId.COMPANY);

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Acme B.V. | ACME bv", "Acme GmbH & Co. KG | Acme", "Smith & Sons Ltd. | Smith and Sons", "Ørsted A/S | Orsted",
      "The Works, Inc. | Works", "Müller AG | Mueller", "Żabka Sp. z o.o. | zabka"})
  void organisationIsTheSameWithoutItsLegalForm(String one, String other) {
    assertAlike(companies, Map.of("name", one, "city", "Delft"), Map.of("name", other, "city", "DELFT"), List.of("name", "city"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"Acme | Acme Works", "BV | Inc", "Nova | Novo"})
  void organisationsOfOtherNamesAreOthers(String one, String other) {
    assertThat(companies.isAlike(Map.of("name", one, "city", "Delft"), Map.of("name", other, "city", "Delft"))).isFalse();
  }

  @Test
  void nameAloneIsNoLikeness() {
    assertThat(companies.isAlike(Map.of("name", "Acme"), Map.of("name", "Acme"))).isFalse();
    var ada = Map.of("firstname", "Ada", "lastname", "Byron");
    assertThat(contacts.isAlike(ada, ada)).isFalse();
  }

  @Test
  void colleaguesWhoShareATelephoneAreTwo() {
    var ada = Map.of("firstname", "Ada", "lastname", "Byron", "phone", "+31 20 123 45 67");
    assertThat(contacts.isAlike(ada, Map.of("firstname", "Tom", "lastname", "Jansen", "phone", "+31201234567"))).isFalse();
    assertAlike(contacts, ada, Map.of("firstname", "Ada", "lastname", "Lovelace", "mobilephone", "+31201234567"),
        List.of("phone", "firstname"));
    assertAlike(contacts, ada, Map.of("phone", "0031 20 1234567"), List.of("phone"));
  }

  @Test
  void firstAndLastNameMayHaveChangedPlaces() {
    assertAlike(contacts, Map.of("firstname", "van den Berg", "lastname", "José", "zip", "1011 ab"),
        Map.of("firstname", "Jose", "lastname", "Van den Berg", "zip", "1011AB"), List.of("firstname", "lastname", "zip"));
  }

  @Test
  void nationalNumberIsReadByTheCountryOfTheRecord() {
    var dutch = Map.of("name", "Acme", "phone", "020 1234567", "country", "Nederland");
    assertAlike(companies, dutch, Map.of("name", "Acme", "phone", "+31 20 123 45 67"), List.of("name", "phone"));
    assertThat(companies.isAlike(dutch, Map.of("name", "Acme", "phone", "+49 20 123 45 67"))).isFalse();
  }

  @Test
  void otherObjectsResembleNothing() {
    var deals = new LikenessRules().of(new ObjectTypeId("0-3"));
    assertThat(deals.isEmpty()).isTrue();
    assertThat(hashes(deals, Map.of("dealname", "One"))).isEmpty();
  }

  private static void assertAlike(Likeness likeness, Map<String, String> one, Map<String, String> other, List<String> agreeing) {
    assertThat(likeness.isAlike(one, other)).isTrue();
    assertThat(likeness.agreeing(one, other)).isEqualTo(agreeing);
    assertThat(hashes(likeness, one)).as("numbers in common").containsAnyElementsOf(hashes(likeness, other));
  }

  private static List<Long> hashes(Likeness likeness, Map<String, String> values) {
    return likeness.hashes(values).longStream().boxed().toList();
  }
}
