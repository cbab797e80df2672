package io.intake.imports.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.intake.imports.ErrorValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearValuesTests {

  @Test
  void sameWordInOtherLettersIsOneGroup() {
    assertThat(grouped(false, "Café Zürich", "cafe  zurich", "CAFÉ-ZÜRICH", "Café Basel"))
        .containsExactly(List.of("Café Zürich", "cafe  zurich", "CAFÉ-ZÜRICH"), List.of("Café Basel"));
  }

  @Test
  void namesOfOneCountryAreOneGroup() {
    assertThat(grouped(true, "Nederland", "Holland", "NL", "Pays-Bas", "netherlands", "Niederlande", "Belgien", "België", "BEL"))
        .containsExactly(List.of("Nederland", "Holland", "NL", "Pays-Bas", "netherlands", "Niederlande"),
            List.of("Belgien", "België", "BEL"));
  }

  @Test
  void countriesAreNotMistakenForOneAnother() {
    assertThat(grouped(true, "Austria", "Australia", "Niger", "Nigeria", "Ireland", "Iceland")).hasSize(6);
  }

  @Test
  void smallWordsAreNoCountries() {
    assertThat(grouped(true, "no", "Norway", "in", "India")).hasSize(4);
    assertThat(grouped(true, "NO", "Norway")).hasSize(1);
  }

  @Test
  void mistypedWordsJoinTheMostFrequentOne() {
    assertThat(grouped(true, "Consultancy", "Consultnacy", "Consultansy", "Construction"))
        .containsExactly(List.of("Consultancy", "Consultnacy", "Consultansy"), List.of("Construction"));
  }

  @Test
  void likenessCountsOnlyForValuesOutOfAList() {
    assertThat(grouped(false, "jan.jansen@example", "jan.janssen@example", "Nederland", "Holland")).hasSize(4);
  }

  @Test
  void shortWordsAndNumbersAreNeverMistyped() {
    assertThat(grouped(true, "Gold", "Bold", "Grade 10000", "Grade 10001")).hasSize(4);
  }

  @Test
  void signsAloneAreLikeNothingElse() {
    assertThat(grouped(true, "-", "--", "?")).hasSize(3);
  }

  @Test
  void biggestGroupComesFirst() {
    var values = List.of(new ErrorValue("Retail", 5, 1), new ErrorValue("Bank", 4, 2), new ErrorValue("BANK", 3, 3));
    assertThat(NearValues.group(values, true).getFirst()).extracting(ErrorValue::text).containsExactly("Bank", "BANK");
  }

  @Test
  void onlyTheLeaderIsComparedSoThatNoChainForms() {
    assertThat(grouped(true, "aaaaa", "aaaab", "aaabb")).containsExactly(List.of("aaaaa", "aaaab"), List.of("aaabb"));
  }

  @Test
  void thousandsOfValuesAreGroupedWhileAPersonWaits() {
    grouped(true, "the names of countries are read the first time");
    var random = new Random(7);
    var texts = IntStream.range(0, 2_000).mapToObj(number -> random.ints(12, 'a', 'z').collect(StringBuilder::new,
        StringBuilder::appendCodePoint, StringBuilder::append).toString()).toArray(String[]::new);
    assertTimeout(Duration.ofSeconds(5), () -> assertThat(grouped(true, texts)).hasSize(2_000));
  }

  private static List<List<String>> grouped(boolean byLikeness, String... texts) {
    var values = new ArrayList<ErrorValue>();
    for (var text : texts) {
      values.add(new ErrorValue(text, 100 - values.size(), values.size() + 2));
    }
    return NearValues.group(values, byLikeness).stream().map(group -> group.stream().map(ErrorValue::text).toList()).toList();
  }
}
