package io.intake.ui.importwizard.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.imports.FileProblem;
import io.intake.imports.FileRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileTextsTests {

  @ParameterizedTest
  @EnumSource
  void everyRefusalNamesTheFileAndTheRemedy(FileProblem problem) {
    assertThat(FileTexts.refusal(new FileRefused(problem, "fair.csv", ""))).contains("fair.csv").endsWith(".");
    assertThat(FileTexts.remedy(new FileRefused(problem, "fair.csv", ""))).endsWith(".");
  }

  @Test
  void saysWhatWasFound() {
    assertThat(FileTexts.refusal(new FileRefused(FileProblem.TOO_MANY_COLUMNS, "fair.csv", "1,204 columns"))).contains("1,204 columns");
  }

  @Test
  void sizesAreRoundedToTheirUnit() {
    assertThat(FileTexts.size(812)).isEqualTo("812 B");
    assertThat(FileTexts.size(1_425_805)).isEqualTo("1.4 MB");
  }
}
