package io.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailedRowsMarkTests {

  private final FailedRowsMark mark = new FailedRowsMark(new ImportId(42));

  @Test
  void isFoundInTheHeadersItEnds() {
    assertThat(mark.onto("Reden")).isEqualTo("Reden (import 42)");
    assertThat(FailedRowsMark.of(List.of("Naam", "E-mail", mark.onto("Reden"), mark.onto("Wat te doen")))).contains(mark);
  }

  @Test
  void isNoneInOtherFilesNorInThoseOfSeveralImports() {
    assertThat(FailedRowsMark.of(List.of("Name", "Import 42", "(import x)", "(import 42) reason"))).isEmpty();
    assertThat(FailedRowsMark.of(List.of("Reason (import 42)", "Reason (import 43)"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"=2+3", "+31612345678", "@SUM(A1)", "-2+3", "\tx", "\r=1"})
  void guardsWhatAProgramWouldCalculate(String cell) {
    assertThat(FailedRowsMark.guarded(cell)).isEqualTo("'" + cell);
    assertThat(FailedRowsMark.unguarded("'" + cell)).isEqualTo(cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'=2+3", "'+31612345678", "''@home", "'-5"})
  void keepsAnApostropheThatWasThereBefore(String cell) {
    assertThat(FailedRowsMark.guarded(cell)).isEqualTo("'" + cell);
    assertThat(FailedRowsMark.unguarded(FailedRowsMark.guarded(cell))).isEqualTo(cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-12,50", "-1 250", "’s-Hertogenbosch", "'t Hart", "'", "O'Brien", "0612345678"})
  void leavesOtherTextsAlone(String cell) {
    assertThat(FailedRowsMark.guarded(cell)).isEqualTo(cell);
    assertThat(FailedRowsMark.unguarded(cell)).isEqualTo(cell);
  }
}
