package io.intake;

import java.nio.file.Path;

/// Another Intake already runs on a data folder.
public class DataFolderInUse extends RuntimeException {

  public DataFolderInUse(Path folder) {
    super("Another Intake is running on the data folder " + folder
        + ". Stop it first, or start this one with --intake.data-folder=<another folder>.");
  }
}
