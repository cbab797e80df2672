package io.intake.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is suggested for the header rows of many programs and languages: never a wrong place, and the right one nearly always.
class HeaderRowsTests {

  private static final double RECALL = 0.98;

  private static List<HeaderRows> all() {
    return Stream.of("programs.txt", "languages.txt", "odd.txt").flatMap(file -> HeaderRows.of(file).stream()).toList();
  }

  private static List<HeaderRows> languages() {
    return HeaderRows.of("languages.txt");
  }

  @ParameterizedTest
  @MethodSource("all")
  void suggestsNoWrongPlace(HeaderRows rows) {
    var suggested = Suggestions.targets(Suggestions.ofHeaders(rows.headers(), rows.objects()));
    var wrong = new ArrayList<String>();
    for (var column = 0; column < suggested.size(); column++) {
      if (!suggested.get(column).equals("-") && !suggested.get(column).equals(rows.expected().get(column))) {
        wrong.add(rows.headers().get(column) + " → " + suggested.get(column));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void findsNearlyAllRightPlaces() {
    var missed = new ArrayList<String>();
    var wanted = 0;
    for (var rows : all()) {
      var suggested = Suggestions.targets(Suggestions.ofHeaders(rows.headers(), rows.objects()));
      for (var column = 0; column < suggested.size(); column++) {
        var expected = rows.expected().get(column);
        wanted += expected.equals("-") ? 0 : 1;
        if (!expected.equals("-") && !suggested.get(column).equals(expected)) {
          missed.add(rows.title() + ": " + rows.headers().get(column) + " → " + expected);
        }
      }
    }
    assertThat(wanted).isGreaterThan(600);
    assertThat(1 - (double) missed.size() / wanted).as(String.join("\n", missed)).isGreaterThanOrEqualTo(RECALL);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void recognisesTheLanguage(HeaderRows rows) {
    assertThat(Suggestions.language(rows.headers(), rows.objects())).isEqualTo(rows.language());
  }
}
