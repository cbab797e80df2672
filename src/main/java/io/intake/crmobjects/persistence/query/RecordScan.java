package io.intake.crmobjects.persistence.query;

import io.intake.properties.ObjectTypeId;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Reads numbers by the million. A walk through all records of a type is shared out among the processors: the database answers a
/// statement with one.
@Component
class RecordScan {

  /// Fewer records than these are walked through at once.
  private static final long MANY = 50_000;
  private static final int PROCESSORS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

  private final JdbcTemplate jdbc;
  private final RecordCounts counts;
  /// Whoever comes while others walk does it alone.
  private final Semaphore walks = new Semaphore(1);

  RecordScan(JdbcTemplate jdbc, RecordCounts counts) {
    this.jdbc = jdbc;
    this.counts = counts;
  }

  /// What a statement answers in its first column.
  long[] read(Sql sql) {
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
  /// @param question about a part of them
  /// @return the answers, those about the lowest ids first
  List<long[]> walk(ObjectTypeId objectType, Function<IdRange, Sql> question) {
    // what was written in a transaction under way is seen by its own connection alone
    if (PROCESSORS == 1 || TransactionSynchronizationManager.isActualTransactionActive() || counts.of(objectType) < MANY
        || !walks.tryAcquire()) {
      return List.of(read(question.apply(IdRange.ALL)));
    }
    try {
      var parts = ids(objectType).parts(PROCESSORS).stream().map(question)
          .map(part -> CompletableFuture.supplyAsync(() -> read(part), Thread::startVirtualThread)).toList();
      return parts.stream().map(CompletableFuture::join).toList();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    } finally {
      walks.release();
    }
  }

  /// Asks for a page in an order or in its reverse.
  interface Asked {
    Sql page(boolean ascending, long offset, int limit);
  }

  /// Reads a page from the nearer end.
  ///
  /// @param count how many there are
  List<Long> nearer(long count, int offset, int limit, boolean ascending, Asked asked) {
    if (offset <= count / 2) {
      return LongArrayList.wrap(read(asked.page(ascending, offset, limit)));
    }
    var fromEnd = Math.max(0, count - offset - limit);
    var wanted = (int) Math.max(0, Math.min(limit, count - offset));
    return LongArrayList.wrap(read(asked.page(!ascending, fromEnd, wanted))).reversed();
  }

  private IdRange ids(ObjectTypeId objectType) {
    return jdbc.query("SELECT COALESCE(MIN(id), 1), COALESCE(MAX(id), 0) FROM crm_record WHERE object_type = ?",
        (row, number) -> new IdRange(row.getLong(1), row.getLong(2)), objectType.value()).getFirst();
  }
}
