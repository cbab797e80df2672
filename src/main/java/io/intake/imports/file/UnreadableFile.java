package io.intake.imports.file;

import io.intake.imports.FileProblem;

/// A file can't be read; the finder does not know what the user calls it. Becomes a [io.intake.imports.FileRefused].
public class UnreadableFile extends RuntimeException {

  private final FileProblem problem;
  private final String detail;

  /// @param detail what was found; empty if the problem says it all
  public UnreadableFile(FileProblem problem, String detail) {
    super(problem + " " + detail);
    this.problem = problem;
    this.detail = detail;
  }

  FileProblem problem() {
    return problem;
  }

  String detail() {
    return detail;
  }
}
