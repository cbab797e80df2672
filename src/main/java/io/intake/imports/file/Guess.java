package io.intake.imports.file;

import io.intake.imports.FileFinding;
import io.intake.imports.FileFormat;
import java.util.List;

/// How a file seems to be meant, but for where its table begins and ends.
///
/// @param reasons for it
public record Guess(FileFormat format, Reasons reasons) {

  /// What there is to be said about a file as it is read.
  public interface Reasons {
    /// @param chosen how it is read; what somebody chose against the guess needs no reason
    List<FileFinding> of(FileFormat chosen);
  }
}
