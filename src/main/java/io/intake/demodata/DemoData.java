package io.intake.demodata;

/// Fills Intake with made-up records.
public interface DemoData {

  /// Adds those of the made-up contacts and companies that are not there yet, and links them; for administrators.
  ///
  /// @return how many records were added
  int load();
}
