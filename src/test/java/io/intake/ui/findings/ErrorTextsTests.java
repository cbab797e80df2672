package io.intake.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.imports.ErrorEffect;
import io.intake.imports.ImportErrorType;
import io.intake.ui.language.Language;
import java.util.Arrays;
import java.util.HashSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever can be wrong with a row is said in every language: what it is, what it costs, and what to do.
class ErrorTextsTests {

  /// Fewer words than these name a thing but tell nobody anything.
  private static final int SENTENCE = 4;

  @AfterEach
  void leave() {
    SpeakingUser.leaves();
  }

  @ParameterizedTest
  @EnumSource
  void everyErrorSaysWhatItIsAndWhatToDo(Language language) {
    SpeakingUser.speaks(language);
    for (var type : ImportErrorType.values()) {
      assertThat(ErrorTexts.title(type)).as(type + " title").isNotBlank().doesNotEndWith(".").doesNotContain(type.name());
      assertSentence(type + " meaning", ErrorTexts.meaning(type));
      assertSentence(type + " remedy", ErrorTexts.remedy(type));
    }
  }

  @ParameterizedTest
  @EnumSource
  void noTwoErrorsAreCalledTheSame(Language language) {
    SpeakingUser.speaks(language);
    var titles = Arrays.stream(ImportErrorType.values()).map(ErrorTexts::title).toList();
    assertThat(titles).hasSameSizeAs(new HashSet<>(titles));
  }

  @ParameterizedTest
  @EnumSource
  void everyEffectIsSaidInWords(Language language) {
    SpeakingUser.speaks(language);
    for (var effect : ErrorEffect.values()) {
      assertSentence(effect + " effect", ErrorTexts.effect(effect));
      assertThat(ErrorTexts.cost(effect)).as(effect + " cost").isNotBlank().doesNotEndWith(".");
    }
  }

  private static void assertSentence(String what, String words) {
    assertThat(words).as(what).endsWith(".").doesNotContain("_");
    assertThat(words.split("\\s+")).as(what).hasSizeGreaterThanOrEqualTo(SENTENCE);
  }
}
