package io.intake.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.imports.FileProblem;
import io.intake.imports.FileRefused;
import io.intake.imports.ImportId;
import io.intake.imports.ImportPhase;
import io.intake.imports.ImportProgress;
import io.intake.imports.ImportState;
import io.intake.imports.ImportSummary;
import io.intake.ui.language.Language;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailureWordsTests {

  private static final ImportId ID = new ImportId(1042);

  @AfterEach
  void leave() {
    SpeakingUser.leaves();
  }

  @ParameterizedTest
  @EnumSource
  void everyProblemOfAFileIsToldWithWhatToDo(Language language) {
    SpeakingUser.speaks(language);
    for (var problem : FileProblem.values()) {
      var words = words(problem + " ", ImportPhase.RUN);
      assertThat(words).as(problem.name()).startsWith(language == Language.ENGLISH ? "fair.xlsx " : "").contains("fair.xlsx")
          .endsWith(".").doesNotContain(problem.name());
      assertThat(words.split("\\. ").length).as("sentences of " + problem).isGreaterThanOrEqualTo(2);
    }
    assertThat(words("TOO_MANY_ROWS 1,048,577", ImportPhase.PLAN)).contains("1,048,577");
  }

  @ParameterizedTest
  @EnumSource
  void everyRefusalNamesTheFileAndTheRemedy(FileProblem problem) {
    assertThat(FailureWords.refused(new FileRefused(problem, "fair.csv", ""))).contains("fair.csv").endsWith(".");
    assertThat(FailureWords.remedy(new FileRefused(problem, "fair.csv", ""))).endsWith(".");
    assertThat(FailureWords.refused(new FileRefused(FileProblem.TOO_MANY_COLUMNS, "fair.csv", "1,204 columns"))).contains("1,204 columns");
  }

  @ParameterizedTest
  @EnumSource
  void faultsOfOursAreToldWithoutNamesOfCode(Language language) {
    SpeakingUser.speaks(language);
    for (var phase : ImportPhase.values()) {
      assertThat(words("NullPointerException", phase)).doesNotContain("Exception").contains(" 1042").endsWith(".");
    }
    assertThat(words("STOPPED", ImportPhase.PLAN)).doesNotContain("STOPPED").endsWith(".");
  }

  private static String words(String failure, ImportPhase phase) {
    var progress = new ImportProgress(phase, ImportState.FAILED, true, Optional.of(failure), 0, 0, 0, Optional.empty(),
        ImportSummary.NOTHING);
    return FailureWords.of(progress, ID, "fair.xlsx").orElseThrow();
  }
}
