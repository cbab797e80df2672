package io.intake.ui.findings;

import io.intake.imports.FileProblem;
import io.intake.imports.FileRefused;
import io.intake.imports.ImportId;
import io.intake.imports.ImportProgress;
import io.intake.ui.components.Texts;
import java.util.Arrays;
import java.util.Optional;

/// Why a walk came to no good end and what to do, in words.
public final class FailureWords {

  private static final String STOPPED = "STOPPED";

  private FailureWords() {
  }

  /// @param fileName of the file that the walk went through
  /// @return empty if it goes on, or came to a good end
  public static Optional<String> of(ImportProgress progress, ImportId id, String fileName) {
    return progress.failure().map(failure -> failure.equals(STOPPED) ? Texts.of("findings.failure.stopped")
        : problem(failure).map(problem -> refusal(new FileRefused(problem, fileName, failure.substring(problem.name().length()).strip())))
            .orElseGet(() -> Texts.of("findings.failure.unexpected." + progress.phase(), Long.toString(id.value()))));
  }

  /// Noted as the problem, a space, and what was found.
  private static Optional<FileProblem> problem(String failure) {
    var name = failure.split(" ", 2)[0];
    return Arrays.stream(FileProblem.values()).filter(problem -> problem.name().equals(name)).findFirst();
  }

  /// As the upload says it: the same thing may be noticed there.
  private static String refusal(FileRefused refusal) {
    return refused(refusal) + " " + remedy(refusal);
  }

  /// What is wrong with which file, and what was found.
  public static String refused(FileRefused refusal) {
    return Texts.of("wizard.refused." + refusal.problem(), refusal.fileName(), refusal.detail(), refusal.detail().isEmpty() ? "no" : "yes");
  }

  /// What to do about it.
  public static String remedy(FileRefused refusal) {
    return Texts.of("wizard.refused." + refusal.problem() + ".remedy");
  }
}
