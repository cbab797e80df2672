package io.intake.ui.importwizard.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileTextsTests {

  @Test
  void sizesAreRoundedToTheirUnit() {
    assertThat(FileTexts.size(812)).isEqualTo("812 B");
    assertThat(FileTexts.size(1_425_805)).isEqualTo("1.4 MB");
  }
}
