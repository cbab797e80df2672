package io.intake.ui.findings;

import io.intake.imports.FileProblem;
import io.intake.ui.components.Texts;
import java.util.Arrays;

/// Why a walk came to no good end, in words.
public final class FailureWords {

  private static final String STOPPED = "STOPPED";

  private FailureWords() {
  }

  /// @param failure as the walk noted it: that it was stopped, what is wrong with the file, or what kind of fault it was
  public static String of(String failure) {
    if (failure.equals(STOPPED)) {
      return Texts.of("findings.failure.stopped");
    }
    return Arrays.stream(FileProblem.values()).filter(problem -> failure.startsWith(problem.name() + " ")).findFirst()
        .map(problem -> Texts.of("findings.failure.file." + problem)).orElseGet(() -> Texts.of("findings.failure.unexpected", failure));
  }
}
