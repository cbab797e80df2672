package io.intake.imports;

/// How often each outcome occurred; together they are all that were looked at.
public record OutcomeCounts(long created, long updated, long unchanged, long skipped, long failed) {

  public static final OutcomeCounts NONE = new OutcomeCounts(0, 0, 0, 0, 0);

  public long total() {
    return created + updated + unchanged + skipped + failed;
  }

  public long of(RowOutcome outcome) {
    return switch (outcome) {
      case CREATED -> created;
      case UPDATED -> updated;
      case UNCHANGED -> unchanged;
      case SKIPPED -> skipped;
      case FAILED -> failed;
    };
  }

  public OutcomeCounts plus(OutcomeCounts other) {
    return new OutcomeCounts(created + other.created, updated + other.updated, unchanged + other.unchanged, skipped + other.skipped,
        failed + other.failed);
  }

  public OutcomeCounts minus(OutcomeCounts other) {
    return new OutcomeCounts(created - other.created, updated - other.updated, unchanged - other.unchanged, skipped - other.skipped,
        failed - other.failed);
  }

  public OutcomeCounts plus(RowOutcome outcome) {
    return switch (outcome) {
      case CREATED -> new OutcomeCounts(created + 1, updated, unchanged, skipped, failed);
      case UPDATED -> new OutcomeCounts(created, updated + 1, unchanged, skipped, failed);
      case UNCHANGED -> new OutcomeCounts(created, updated, unchanged + 1, skipped, failed);
      case SKIPPED -> new OutcomeCounts(created, updated, unchanged, skipped + 1, failed);
      case FAILED -> new OutcomeCounts(created, updated, unchanged, skipped, failed + 1);
    };
  }
}
