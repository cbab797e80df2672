package io.intake.crmobjects.rollups;

import static io.intake.properties.ObjectTypeId.CALL;
import static io.intake.properties.ObjectTypeId.DEAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.intake.crmobjects.RollUp;
import io.intake.crmobjects.RollUp.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTests {

  private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
  private static final String YESTERDAY = "2026-04-30T12:00:00Z";
  private static final String TOMORROW = "2026-05-02T12:00:00Z";
  private static final String LATER = "2026-05-03T12:00:00Z";

  private static Tally of(RollUp rollUp, List<Map<String, String>> linked) {
    var tally = new Tally(rollUp, NOW);
    linked.forEach(values -> tally.add(values, values.containsKey("primary")));
    return tally;
  }

  private static Tally at(Kind kind, String... moments) {
    return of(RollUp.of("x", kind, "at", CALL), List.of(moments).stream().map(moment -> Map.of("at", moment)).toList());
  }

  @Test
  void countsThoseThatAreMeantAndIsEmptyForNone() {
    var won = RollUp.count("x", DEAL).where("won", "true");

    assertThat(of(won, List.of(Map.of("won", "true"), Map.of("won", "false"), Map.of())).value()).isEqualTo("1");
    assertThat(of(won, List.of(Map.of("won", "false"))).value()).isEmpty();
  }

  @Test
  void addsUpWhatHasANumber() {
    var sum = RollUp.of("x", Kind.SUM, "amount", DEAL);

    assertThat(of(sum, List.of(Map.of("amount", "100.50"), Map.of(), Map.of("amount", "-0.50"))).value()).isEqualTo("100");
    assertThat(of(sum, List.of(Map.of("amount", "1"), Map.of("amount", "-1"))).value()).isEqualTo("0");
    assertThat(of(sum, List.of(Map.of())).value()).isEmpty();
  }

  @Test
  void knowsTheFirstAndTheLastMoment() {
    assertThat(at(Kind.EARLIEST, TOMORROW, YESTERDAY, LATER).value()).isEqualTo(YESTERDAY);
    assertThat(at(Kind.LATEST, TOMORROW, LATER, YESTERDAY).value()).isEqualTo(LATER);
    assertThat(at(Kind.LATEST, TOMORROW).end()).isEmpty();
  }

  @Test
  void endsWithTheFirstMomentToCome() {
    assertThat(at(Kind.NEXT, LATER, TOMORROW, YESTERDAY).value()).isEqualTo(TOMORROW);
    assertThat(at(Kind.NEXT, LATER, TOMORROW, YESTERDAY).end()).contains(Instant.parse(TOMORROW));
    assertThat(at(Kind.LATEST_SO_FAR, LATER, TOMORROW, YESTERDAY).value()).isEqualTo(YESTERDAY);
    assertThat(at(Kind.LATEST_SO_FAR, LATER, TOMORROW, YESTERDAY).end()).contains(Instant.parse(TOMORROW));
    assertThat(at(Kind.LATEST_SO_FAR, YESTERDAY).end()).isEmpty();
  }

  @Test
  void takesTheValueOfTheLatestThatHasOne() {
    var latest = RollUp.of("x", Kind.OF_LATEST, "amount", DEAL).latestBy("at");

    assertThat(of(latest, List.of(Map.of("amount", "1", "at", YESTERDAY), Map.of("amount", "2", "at", TOMORROW), Map.of("at", LATER),
        Map.of("amount", "3"))).value()).isEqualTo("2");
  }

  @Test
  void takesTheValueOfTheOneThatMattersMost() {
    var primary = RollUp.of("x", Kind.OF_PRIMARY, "name", DEAL);

    assertThat(of(primary, List.of(Map.of("name", "One"), Map.of("name", "Two", "primary", ""), Map.of("name", "Three"))).value())
        .isEqualTo("Two");
    assertThat(of(primary, List.of(Map.of("name", "One"))).value()).isEmpty();
  }
}
