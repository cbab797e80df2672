package io.intake.exports.run;

import io.intake.crmobjects.RecordReads;
import io.intake.exports.Export;
import io.intake.exports.ExportFailure;
import io.intake.exports.ExportId;
import io.intake.exports.ExportRequest;
import io.intake.exports.file.Cell;
import io.intake.exports.file.CellTooLong;
import io.intake.exports.file.CsvTable;
import io.intake.exports.file.TableWriter;
import io.intake.exports.file.XlsxTable;
import io.intake.exports.persistence.ExportFiles;
import io.intake.exports.persistence.StoredExports;
import io.intake.imports.ExportMark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/// Writes the file of an export that was ordered. After a crash it begins again: half a file is no file.
@Component
class ExportWorker {

  private static final Logger LOG = LoggerFactory.getLogger(ExportWorker.class);
  private static final int PAGE = 2_000;

  private final StoredExports exports;
  private final ExportFiles files;
  private final ExportRows rows;
  private final RecordReads records;

  ExportWorker(StoredExports exports, ExportFiles files, ExportRows rows, RecordReads records) {
    this.exports = exports;
    this.files = files;
    this.rows = rows;
    this.records = records;
  }

  /// Writes to the end, unless there is nothing to do or somebody takes it over.
  ///
  /// @throws RuntimeException if the database is out of reach: the task comes again
  void work(ExportId id) {
    files.take(id).ifPresent(epoch -> work(id, epoch));
  }

  private void work(ExportId id, int epoch) {
    try {
      write(id, epoch, exports.request(id));
      files.finish(id, epoch, Optional.empty());
    } catch (ExportLost lost) {
      LOG.info("Export {} was stopped or taken over", id.value());
    } catch (Refused refused) {
      files.finish(id, epoch, Optional.of(refused.failure));
    } catch (DataAccessResourceFailureException | TransientDataAccessException | CannotCreateTransactionException outOfReach) {
      LOG.warn("Export {} lost the database and begins again when it is back: {}", id.value(), outOfReach.getClass().getName());
      throw outOfReach;
    } catch (RuntimeException | IOException unexpected) {
      // Messages of exceptions may quote values, which are people's data: only the kind and the place are logged.
      var place = new IllegalStateException(unexpected.getClass().getName());
      place.setStackTrace(unexpected.getStackTrace());
      LOG.error("Export {} failed", id.value(), place);
      files.finish(id, epoch, Optional.of(new Export.Failure(ExportFailure.UNEXPECTED, 0, "")));
    }
  }

  /// A value that the file has no room for.
  private static final class Refused extends RuntimeException {

    private final transient Export.Failure failure;

    Refused(long record, String property) {
      super("A value is too long");
      failure = new Export.Failure(ExportFailure.CELL_TOO_LONG, record, property);
    }
  }

  private void write(ExportId id, int epoch, ExportRequest request) throws IOException {
    var out = new PartStream(files, id, epoch);
    switch (request.format()) {
      case CSV -> {
        var csv = new CsvTable(out, request.delimiter());
        write(id, epoch, request, csv);
        out.begin(CsvTable.header(headers(id, request, csv.isGuarded()), request.delimiter()));
      }
      case XLSX -> write(id, epoch, request, new XlsxTable(out, ExportRows.headers(request)));
    }
  }

  private static List<String> headers(ExportId id, ExportRequest request, boolean guarded) {
    var headers = new ArrayList<>(ExportRows.headers(request));
    headers.replaceAll(ExportMark::guarded);
    if (guarded) {
      headers.set(0, ExportMark.onto(headers.getFirst(), id.value()));
    }
    return headers;
  }

  private void write(ExportId id, int epoch, ExportRequest request, TableWriter table) throws IOException {
    var maker = rows.of(request);
    var ids = records.ids(request.records(), request.order()).toArray();
    goOn(id, epoch, 0, ids.length);
    for (var from = 0; from < ids.length; from += PAGE) {
      var until = Math.min(ids.length, from + PAGE);
      var page = records.list(request.records().objectType(), Arrays.stream(ids, from, until).boxed().toList());
      var made = maker.rows(page);
      for (var at = 0; at < made.size(); at++) {
        write(table, made.get(at), page.get(at).id().value(), request);
      }
      goOn(id, epoch, until, ids.length);
    }
    table.close();
  }

  private static void write(TableWriter table, List<Cell> row, long record, ExportRequest request)
      throws IOException {
    try {
      table.write(row);
    } catch (CellTooLong tooLong) {
      throw new Refused(record, tooLong.column() < request.columns().size() ? request.columns().get(tooLong.column()).property() : "");
    }
  }

  private void goOn(ExportId id, int epoch, long done, long total) {
    if (!files.progress(id, epoch, done, total)) {
      throw new ExportLost();
    }
  }
}
