package io.intake.ui.importwizard.file;

import io.intake.imports.FileRefused;
import io.intake.ui.components.Texts;
import java.util.List;

/// The words for files: sizes, refusals and what to do about them.
public final class FileTexts {

  private static final List<String> UNITS = List.of("B", "KB", "MB", "GB");
  private static final int STEP = 1024;

  private FileTexts() {
  }

  /// What is wrong with which file, and what was found.
  public static String refusal(FileRefused refusal) {
    return Texts.of("wizard.refused." + refusal.problem(), refusal.fileName(), refusal.detail(), refusal.detail().isEmpty() ? "no" : "yes");
  }

  /// What to do about it.
  public static String remedy(FileRefused refusal) {
    return Texts.of("wizard.refused." + refusal.problem() + ".remedy");
  }

  static String size(long bytes) {
    var unit = 0;
    var amount = (double) bytes;
    while (amount >= STEP && unit < UNITS.size() - 1) {
      amount /= STEP;
      unit++;
    }
    return Texts.of("wizard.file.size", Math.round(amount * 10) / 10.0, UNITS.get(unit));
  }
}
