package io.intake.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is suggested for the header rows of many programs and languages: hardly ever a wrong place, and the right one nearly always.
class HeaderRowsTests {

  private static final double RECALL = 0.98;
  private static final double PRECISION_ASIDE = 0.99;
  private static final double RECALL_ASIDE = 0.85;

  private static List<HeaderRows> all() {
    return Stream.of("programs.txt", "languages.txt", "odd.txt").flatMap(file -> HeaderRows.of(file).stream()).toList();
  }

  private static List<HeaderRows> aside() {
    return HeaderRows.of("aside.txt");
  }

  private static List<HeaderRows> languages() {
    return HeaderRows.of("languages.txt");
  }

  @ParameterizedTest
  @MethodSource("all")
  void suggestsNoWrongPlace(HeaderRows rows) {
    assertThat(Found.in(List.of(rows)).wrong()).isEmpty();
  }

  @Test
  void findsNearlyAllRightPlaces() {
    var found = Found.in(all());
    assertThat(found.wanted()).isGreaterThan(600);
    assertThat(found.recall()).as(String.join("\n", found.missed())).isGreaterThanOrEqualTo(RECALL);
  }

  @Test
  void ofHeaderRowsKeptAsideHardlyAnyPlaceIsWrongAndMostAreFound() {
    var found = Found.in(aside());
    assertThat(found.wanted()).isGreaterThan(400);
    assertThat(found.precision()).as(String.join("\n", found.wrong())).isGreaterThanOrEqualTo(PRECISION_ASIDE);
    assertThat(found.recall()).as(String.join("\n", found.missed())).isGreaterThanOrEqualTo(RECALL_ASIDE);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void recognisesTheLanguage(HeaderRows rows) {
    assertThat(Suggestions.language(rows.headers(), rows.objects())).isEqualTo(rows.language());
  }

  /// What was suggested for header rows.
  ///
  /// @param wanted columns that belong somewhere
  /// @param right columns that were suggested to go where they belong
  /// @param wrong those that were suggested to go elsewhere, in words
  /// @param missed those that belong somewhere and were left open, in words
  private record Found(int wanted, int right, List<String> wrong, List<String> missed) {

    static Found in(List<HeaderRows> all) {
      var wrong = new ArrayList<String>();
      var missed = new ArrayList<String>();
      var right = 0;
      var wanted = 0;
      for (var rows : all) {
        var suggested = Suggestions.targets(Suggestions.ofHeaders(rows.headers(), rows.objects()));
        for (var column = 0; column < suggested.size(); column++) {
          var expected = rows.expected().get(column);
          var words = rows.title() + ": " + rows.headers().get(column) + " → " + suggested.get(column) + ", not " + expected;
          wanted += expected.isEmpty() ? 0 : 1;
          if (expected.contains(suggested.get(column))) {
            right++;
          } else if (!suggested.get(column).equals("-") && !(expected.isEmpty() && suggested.get(column).equals("skipped"))) {
            wrong.add(words);
          } else if (!expected.isEmpty()) {
            missed.add(words);
          }
        }
      }
      return new Found(wanted, right, wrong, missed);
    }

    double precision() {
      return (double) right / (right + wrong.size());
    }

    double recall() {
      return (double) right / wanted;
    }
  }
}
