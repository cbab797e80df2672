package io.intake.exports.run;

/// Somebody else took the export on, or a person stopped it.
final class ExportLost extends RuntimeException {

  ExportLost() {
    super("The export was stopped or taken over");
  }
}
