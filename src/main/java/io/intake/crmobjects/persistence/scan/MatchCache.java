package io.intake.crmobjects.persistence.scan;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Keeps what questions about records found, for as long as one person scrolls through it: a filter without an index is a walk
/// through all records, which should happen once and not once a page.
@Component
public class MatchCache {

  /// Whatever happens, nobody sees older answers than these.
  private static final long KEPT_NANOS = Duration.ofSeconds(30).toNanos();
  /// Younger than these, an answer counts as fresh while others write.
  private static final long FRESH_NANOS = Duration.ofSeconds(3).toNanos();
  private static final int MOST_IDS = 3_000_000;

  private final ConcurrentHashMap<Object, Answer> answers = new ConcurrentHashMap<>();

  /// @param change number of the last change of any record when it was asked
  private record Answer(long[] ids, long change, long at) {

    boolean isFresh(long lastChange) {
      var age = System.nanoTime() - at;
      return age < FRESH_NANOS || change == lastChange && age < KEPT_NANOS;
    }
  }

  /// @param question a filter with an order, or the count of one
  /// @param lastChange grows with every change of records
  public long[] get(Object question, long lastChange, Supplier<long[]> ask) {
    var answer = answers.compute(question, (same, known) ->
        known != null && known.isFresh(lastChange) ? known : new Answer(ask.get(), lastChange, System.nanoTime()));
    makeRoom();
    return answer.ids();
  }

  /// A fresh answer, if there is one.
  public Optional<long[]> find(Object question, long lastChange) {
    return Optional.ofNullable(answers.get(question)).filter(known -> known.isFresh(lastChange)).map(Answer::ids);
  }

  /// Keeps what the answer to another question told.
  public void put(Object question, long lastChange, long[] ids) {
    answers.put(question, new Answer(ids, lastChange, System.nanoTime()));
  }

  /// Adds to an answer without making it younger.
  void amend(Object question, long lastChange, long[] ids) {
    answers.compute(question, (same, known) -> new Answer(ids, lastChange, known == null ? System.nanoTime() : known.at()));
  }

  /// Everything: what was changed is asked for anew.
  public void forget() {
    answers.clear();
  }

  private void makeRoom() {
    while (answers.values().stream().mapToLong(answer -> answer.ids().length + 100).sum() > MOST_IDS) {
      answers.entrySet().stream().min(Comparator.comparingLong(entry -> entry.getValue().at()))
          .ifPresent(oldest -> answers.remove(oldest.getKey()));
    }
  }
}
