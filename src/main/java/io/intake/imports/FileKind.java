package io.intake.imports;

/// What a file really is, whatever its name says.
public enum FileKind {
  CSV, XLSX, XLS
}
