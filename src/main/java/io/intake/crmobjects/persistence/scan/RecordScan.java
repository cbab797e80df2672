package io.intake.crmobjects.persistence.scan;

import io.intake.properties.ObjectTypeId;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Reads numbers by the million. A walk through all records of a type is shared out among the processors: the database answers a
/// statement with one.
@Component
public class RecordScan {

  /// Fewer records than these are walked through at once.
  private static final long MANY = 50_000;
  /// So many statements run at once.
  static final int PROCESSORS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

  private final JdbcTemplate jdbc;
  /// Whoever comes while others walk does it alone.
  private final Semaphore walks = new Semaphore(1);

  RecordScan(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// What a statement answers in its first column.
  public long[] read(Sql sql) {
    var numbers = new LongArrayList();
    // streams, as the driver would otherwise hold a million rows
    jdbc.query(connection -> {
      var statement = connection.prepareStatement(sql.text());
      statement.setFetchSize(Integer.MIN_VALUE);
      for (var i = 0; i < sql.parameters().size(); i++) {
        statement.setObject(i + 1, sql.parameters().get(i));
      }
      return statement;
    }, (RowCallbackHandler) row -> numbers.add(row.getLong(1)));
    return numbers.toLongArray();
  }

  /// Asks a question of all records of a type.
  ///
  /// @param records how many there are
  /// @param question about a part of them
  /// @return the answers, those about the lowest ids first
  public List<long[]> walk(ObjectTypeId objectType, long records, Function<IdRange, Sql> question) {
    return (records < MANY ? Optional.<List<long[]>>empty()
        : together(() -> ids(objectType).parts(PROCESSORS).stream().map(question).toList()))
        .orElseGet(() -> List.of(read(question.apply(IdRange.ALL))));
  }

  /// Asks several questions at once.
  ///
  /// @return empty if others are doing so, or it would not help: what was written in a transaction under way is seen by its own
  ///     connection alone
  Optional<List<long[]>> together(Supplier<List<Sql>> questions) {
    if (PROCESSORS == 1 || TransactionSynchronizationManager.isActualTransactionActive() || !walks.tryAcquire()) {
      return Optional.empty();
    }
    var asked = new ArrayList<CompletableFuture<long[]>>();
    try {
      questions.get().forEach(sql -> asked.add(CompletableFuture.supplyAsync(() -> read(sql), Thread::startVirtualThread)));
      return Optional.of(asked.stream().map(CompletableFuture::join).toList());
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    } finally {
      // those that go on after one has failed are walks too
      CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new)).whenComplete((none, failure) -> walks.release());
    }
  }

  /// Asks for a page in an order or in its reverse.
  public interface Asked {
    Sql page(boolean ascending, long offset, int limit);
  }

  /// Reads a page from the nearer end.
  ///
  /// @param count how many there are
  public List<Long> nearer(long count, int offset, int limit, boolean ascending, Asked asked) {
    if (offset <= count / 2) {
      return LongArrayList.wrap(read(asked.page(ascending, offset, limit)));
    }
    var fromEnd = Math.max(0, count - offset - limit);
    var wanted = (int) Math.max(0, Math.min(limit, count - offset));
    return LongArrayList.wrap(read(asked.page(!ascending, fromEnd, wanted))).reversed();
  }

  /// Where the ids of a type begin and end.
  IdRange ids(ObjectTypeId objectType) {
    return jdbc.query("SELECT COALESCE(MIN(id), 1), COALESCE(MAX(id), 0) FROM crm_record WHERE object_type = ?",
        (row, number) -> new IdRange(row.getLong(1), row.getLong(2)), objectType.value()).getFirst();
  }
}
