package io.intake.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.imports.ErrorEffect;
import io.intake.imports.ImportErrorType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorTextsTests {

  @ParameterizedTest
  @EnumSource
  void everyErrorHasATitleAMeaningAndARemedy(ImportErrorType type) {
    assertThat(ErrorTexts.title(type)).isNotBlank().doesNotEndWith(".");
    assertThat(ErrorTexts.meaning(type)).endsWith(".");
    assertThat(ErrorTexts.remedy(type)).endsWith(".");
  }

  @ParameterizedTest
  @EnumSource
  void everyEffectIsSaidInWords(ErrorEffect effect) {
    assertThat(ErrorTexts.effect(effect)).endsWith(".");
  }
}
