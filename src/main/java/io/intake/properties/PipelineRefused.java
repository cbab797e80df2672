package io.intake.properties;

/// A change to pipelines breaks a rule. The screen makes the words.
public class PipelineRefused extends RuntimeException {

  /// Which rule. The argument is the label at fault, the most that is allowed, or how many records use it.
  public enum Reason {
    LABEL_MISSING, LABEL_TOO_LONG, LABEL_TAKEN, STAGES_MISSING, TOO_MANY_STAGES, TOO_MANY_PIPELINES, PROBABILITY_OUT_OF_RANGE,
    STAGE_IN_USE, PIPELINE_IN_USE, LAST_PIPELINE
  }

  private final Reason reason;
  private final String argument;
  private final long records;

  public PipelineRefused(Reason reason, String argument) {
    this(reason, argument, 0);
  }

  /// @param records how many are in the way
  public PipelineRefused(Reason reason, String argument, long records) {
    super(reason + " " + argument);
    this.reason = reason;
    this.argument = argument;
    this.records = records;
  }

  public Reason reason() {
    return reason;
  }

  /// Empty where the reason says it all.
  public String argument() {
    return argument;
  }

  public long records() {
    return records;
  }
}
