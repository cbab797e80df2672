package io.intake.crmobjects.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.Requirement;
import io.intake.properties.ObjectTypeId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordTextsTests {

  private static final ObjectType PERSON = new ObjectType(new ObjectTypeId("9-1"), "people", "Person", "People",
      Requirement.oneOf("email"), List.of("email"), List.of("firstname", "lastname"), "email", List.of("email", "phone"), List.of(),
      true, "", "user");

  @Test
  void joinsTheNamePropertiesThatAreThere() {
    assertThat(RecordTexts.displayName(PERSON, Map.of("firstname", "Ada", "lastname", "Lovelace"))).isEqualTo("Ada Lovelace");
    assertThat(RecordTexts.displayName(PERSON, Map.of("lastname", "Lovelace", "email", "a@b.nl"))).isEqualTo("Lovelace");
  }

  @Test
  void namesARecordWithoutANameByItsFallback() {
    assertThat(RecordTexts.displayName(PERSON, Map.of("email", "Ada@b.nl"))).isEqualTo("Ada@b.nl");
    assertThat(RecordTexts.displayName(PERSON, Map.of())).isEmpty();
  }

  @Test
  void sortsWithoutCaseAndAccents() {
    assertThat(RecordTexts.sortName(PERSON, Map.of("firstname", "José", "lastname", "Ångström Łøß"))).isEqualTo("jose angstrom loss");
  }

  @Test
  void searchesNameAndSearchableValues() {
    assertThat(RecordTexts.searchText(PERSON, Map.of("firstname", "Zoë", "email", "Z@X.nl", "phone", "+31 6", "city", "Delft")))
        .isEqualTo("zoe z@x.nl +31 6");
  }

  @Test
  void searchesWhatStandsLateInALongText() {
    assertThat(RecordTexts.searchText(PERSON, Map.of("phone", "word ".repeat(350) + "Zebra"))).endsWith(" zebra");
  }

  @Test
  void cutsToTheSizesOfTheColumnsWithoutBreakingACharacter() {
    var longName = "a".repeat(119) + "😀".repeat(1_000);
    assertThat(RecordTexts.sortName(PERSON, Map.of("firstname", longName))).hasSize(119).endsWith("a");
    assertThat(RecordTexts.searchText(PERSON, Map.of("firstname", longName))).hasSize(1_999);
  }
}
