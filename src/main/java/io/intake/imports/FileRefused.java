package io.intake.imports;

/// A file can't be imported. The screen makes the words.
public class FileRefused extends RuntimeException {

  private final FileProblem problem;
  private final String fileName;
  private final String detail;

  /// @param detail what was found, such as `1,204 columns`; empty if the problem says it all
  public FileRefused(FileProblem problem, String fileName, String detail) {
    super(problem + " " + detail);
    this.problem = problem;
    this.fileName = fileName;
    this.detail = detail;
  }

  public FileProblem problem() {
    return problem;
  }

  public String fileName() {
    return fileName;
  }

  public String detail() {
    return detail;
  }
}
