package io.intake.crmobjects;

/// A record's stage would be none of its pipeline.
public class StageOutsidePipeline extends RuntimeException {

  public StageOutsidePipeline(String message) {
    super(message);
  }
}
