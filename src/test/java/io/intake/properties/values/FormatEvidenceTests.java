package io.intake.properties.values;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.properties.DateOrder;
import io.intake.properties.FormatCertainty;
import io.intake.properties.FormatEvidence;
import io.intake.properties.FormatFinding;
import io.intake.properties.NumberNotation;
import io.intake.properties.ValueFormat;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatEvidenceTests {

  private static <F extends Enum<F>> FormatFinding<F> look(FormatEvidence<F> evidence, String values) {
    for (var value : values.split("\\s*\\|\\s*")) {
      evidence.look(value);
    }
    return evidence.finding();
  }

  private static DateEvidence days() {
    return new DateEvidence(DateParser::new);
  }

  private static DateEvidence moments() {
    return new DateEvidence(order -> new DateTimeParser(new ValueFormat(order, NumberNotation.COMMA_POINT, ZoneOffset.UTC)));
  }

  private static String words(FormatFinding<?> finding) {
    return finding.format() + " " + finding.certainty() + " " + finding.example();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '=', textBlock = """
      28/10/2023 | 01/02/2023                = DAY_MONTH_YEAR PROVED 28/10/2023
      01/02/2023 | 10/28/2023                = MONTH_DAY_YEAR PROVED 10/28/2023
      2023/10/28 | 2023/01/02                = YEAR_MONTH_DAY PROVED 2023/10/28
      2023-10-28 | 2023-01-02                = YEAR_MONTH_DAY PROVED 2023-10-28
      2023-10-28 | 28-10-2023                = DAY_MONTH_YEAR PROVED 28-10-2023
      01/02/2023 | 03/04/2023                = MONTH_DAY_YEAR OPEN 01/02/2023
      01-02-2023 | 03-04-2023                = DAY_MONTH_YEAR OPEN 01-02-2023
      01.02.2023 | 03.04.2023                = DAY_MONTH_YEAR OPEN 01.02.2023
      05/05/2023 | 07/07/2023                = MONTH_DAY_YEAR PROVED 05/05/2023
      28/10/23   | 1/2/23                    = DAY_MONTH_YEAR PROVED 28/10/23
      10/28/23   | 1/2/23                    = MONTH_DAY_YEAR PROVED 10/28/23
      28-Oct-2023                            = DAY_MONTH_YEAR PROVED 28-Oct-2023
      4. März 2026 | 5. Mai 2026             = DAY_MONTH_YEAR PROVED 4. März 2026
      28/10/2023 | 10/28/2023 | 29/10/2023   = DAY_MONTH_YEAR MIXED 28/10/2023
      45227      | 45228 | 30000             = EXCEL_DAYS PROVED 45227
      45227      | 28/10/2023                = DAY_MONTH_YEAR PROVED 28/10/2023
      12345                                  = DAY_MONTH_YEAR NOTHING ''
      soon       | 12                        = DAY_MONTH_YEAR NOTHING ''
      """)
  void findsTheOrderOfDays(String values, String expected) {
    assertThat(words(look(days(), values))).isEqualTo(expected.replace("''", ""));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '=', textBlock = """
      01/02/2023 | 10/28/2023 14:30          = MONTH_DAY_YEAR PROVED 10/28/2023 14:30
      2023-10-28 | 2023-01-02T10:00:00Z      = YEAR_MONTH_DAY PROVED 2023-10-28
      01.02.2023 | 03.04.2023 08:15          = DAY_MONTH_YEAR OPEN 01.02.2023
      1698503400 | 1698503401                = UNIX_SECONDS PROVED 1698503400
      1698503400000                          = DAY_MONTH_YEAR PROVED 1698503400000
      45227.5    | 45228,25 | 45229          = EXCEL_DAYS PROVED 45227.5
      """)
  void findsTheOrderOfMoments(String values, String expected) {
    assertThat(words(look(moments(), values))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '=', textBlock = """
      1,234.56                 = COMMA_POINT PROVED 1,234.56
      1.234,56 | 12            = POINT_COMMA PROVED 1.234,56
      1 234,56                 = SPACE_COMMA PROVED 1 234,56
      1'234.56                 = APOSTROPHE_POINT PROVED 1'234.56
      12,34,567.89             = LAKH PROVED 12,34,567.89
      0,5      | 1.234         = POINT_COMMA PROVED 0,5
      12.5     | 3             = COMMA_POINT PROVED 12.5
      1.234    | 5.678         = POINT_COMMA OPEN 1.234
      1,234    | 5,678         = COMMA_POINT OPEN 1,234
      1,234    | 5.5           = COMMA_POINT PROVED 5.5
      € 1.000,- | 12,50        = POINT_COMMA PROVED € 1.000,-
      12,5 %   | 3 %           = POINT_COMMA PROVED 12,5 %
      (1.234,50) | 5-          = POINT_COMMA PROVED (1.234,50)
      12 | 13 | 2000000        = COMMA_POINT PROVED 12
      1,5      | 1.5           = COMMA_POINT MIXED 1.5
      n/a                      = COMMA_POINT NOTHING ''
      """)
  void findsTheNotationOfNumbers(String values, String expected) {
    assertThat(words(look(new NumberEvidence(), values))).isEqualTo(expected.replace("''", ""));
  }

  @Test
  void saysWhatTheExampleMeansInEachFormat() {
    assertThat(look(days(), "03/04/2026").readings()).containsOnlyKeys(DateOrder.DAY_MONTH_YEAR, DateOrder.MONTH_DAY_YEAR)
        .containsEntry(DateOrder.DAY_MONTH_YEAR, "2026-04-03").containsEntry(DateOrder.MONTH_DAY_YEAR, "2026-03-04");
    assertThat(look(new NumberEvidence(), "1.234").readings()).containsEntry(NumberNotation.POINT_COMMA, "1234")
        .containsEntry(NumberNotation.COMMA_POINT, "1.234");
  }

  @Test
  void countsTheValuesThatDoNotFit() {
    var finding = look(days(), "28/10/2023 | 29/10/2023 | 10/30/2023 | 10/31/2023 | 30/10/2023");
    assertThat(finding.certainty()).isEqualTo(FormatCertainty.MIXED);
    assertThat(finding.contrary()).isEqualTo("10/30/2023");
    assertThat(finding.contraries()).isEqualTo(2);
  }

  @Test
  void aValueFarDownDecides() {
    var evidence = days();
    for (int row = 0; row < 100_000; row++) {
      evidence.look("03/0" + (row % 9 + 1) + "/2026");
    }
    assertThat(evidence.finding().certainty()).isEqualTo(FormatCertainty.OPEN);
    evidence.look("28/03/2026");
    assertThat(words(evidence.finding())).isEqualTo("DAY_MONTH_YEAR PROVED 28/03/2026");
  }
}
