package io.intake.imports.run;

import io.intake.crmobjects.WriteConflict;
import io.intake.imports.ImportDraft;
import io.intake.imports.ImportId;
import io.intake.imports.ImportPhase;
import io.intake.imports.ImportSummary;
import io.intake.imports.fixing.FixSet;
import io.intake.imports.parsing.MappingCompiler;
import io.intake.imports.parsing.ParsedRow;
import io.intake.imports.parsing.RowParser;
import io.intake.imports.persistence.ChunkStore;
import io.intake.imports.persistence.ErrorValueRows;
import io.intake.imports.persistence.Walks;
import io.intake.imports.recheck.TouchedRows;
import io.intake.imports.run.StagedChunks.Chunk;
import io.intake.imports.staging.PackedResults;
import io.intake.imports.staging.RowResult;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Walks through staged files, chunk by chunk. A chunk is one transaction: records, identifiers, links, change batches, outcomes, errors
/// and the position in the file are stored together or not at all, so a walk that was cut off goes on exactly where it was.
@Component
public class ImportWalks {

  private static final Logger LOG = LoggerFactory.getLogger(ImportWalks.class);
  private static final int ATTEMPTS = 20;

  private final MappingCompiler compiler;
  private final WalkParts parts;
  private final Walks walks;
  private final ChunkStore chunks;
  private final ErrorValueRows errorValues;
  private final TransactionTemplate transaction;

  ImportWalks(MappingCompiler compiler, WalkParts parts, Walks walks, ChunkStore chunks, ErrorValueRows errorValues,
      TransactionTemplate transaction) {
    this.compiler = compiler;
    this.parts = parts;
    this.walks = walks;
    this.chunks = chunks;
    this.errorValues = errorValues;
    this.transaction = transaction;
  }

  /// Which walk, under which epoch.
  private record Order(ImportId id, ImportPhase phase, int epoch) {
  }

  /// Another node, or a newer order, took the walk over: whatever this one did in its transaction must go.
  public static class WalkLost extends RuntimeException {

    public WalkLost() {
      super("The walk was taken over");
    }
  }

  /// Plans a file from its beginning.
  ///
  /// @param fixed what a person put right
  /// @return false if it was asked to stop
  /// @throws WalkLost if another one took it over
  public boolean plan(ImportDraft.ReadyToStart draft, FixSet fixed, Walks.Position position) {
    transaction.executeWithoutResult(status -> {
      if (!walks.hold(draft.id(), ImportPhase.PLAN, position.epoch())) {
        throw new WalkLost();
      }
      chunks.clearOutcomes(draft.id(), ImportPhase.PLAN);
      errorValues.clear(draft.id(), ImportPhase.PLAN);
    });
    var mapping = compiler.compile(draft, fixed);
    var memory = new FileMemory(mapping.fixes());
    new KeyCount(mapping, memory).count(draft.id(), chunks);
    var walk = parts.plan(mapping, memory);
    var from = new Progress(0, 0, ImportSummary.NOTHING);
    var staged = new StagedChunks(draft.id(), 0, chunks, new RowParser(mapping), parsed -> Optional.of(walk.look(parsed)));
    return walk(new Order(draft.id(), ImportPhase.PLAN, position.epoch()), staged, new Compiled(draft, fixed), from, chunkNo -> walk);
  }

  /// Plans some rows of a planned file again.
  ///
  /// @param fixed what a person put right by now
  /// @param touched all rows that share records with one of them
  /// @return false if they share records with others after all: the whole file must be planned again
  /// @throws WalkLost if another one took it over
  public boolean recheck(ImportDraft.ReadyToStart draft, FixSet fixed, Walks.Position position, TouchedRows touched) {
    var mapping = compiler.compile(draft, fixed);
    var memory = new FileMemory(mapping.fixes());
    var keys = new KeyCount(mapping, memory);
    touched.byChunk().values().forEach(keys::count);
    memory.close();
    var walk = parts.plan(mapping, memory);
    var parser = new RowParser(mapping);
    var order = new Order(draft.id(), ImportPhase.PLAN, position.epoch());
    var progress = new Progress(position.chunksDone(), position.rowsTotal() - touched.count(), position.summary());
    for (var rows : touched.byChunk().entrySet()) {
      var next = recheckOnce(order, rows.getKey(), rows.getValue().stream().map(parser::parse).toList(), walk, progress);
      if (next.isEmpty()) {
        return false;
      }
      walk.kept();
      progress = next.get();
    }
    return true;
  }

  private Optional<Progress> recheckOnce(Order order, int chunkNo, List<ParsedRow> parsed, ChunkWalk walk, Progress before) {
    return Objects.requireNonNull(transaction.execute(status -> {
      var rowsDone = before.rowsDone() + parsed.size();
      if (!walks.advance(order.id(), order.phase(), order.epoch(), before.chunksDone(), rowsDone, before.summary())) {
        throw new WalkLost();
      }
      var outcome = walk.walk(parsed);
      var old = planned(order.id(), chunkNo);
      if (outcome.isEntangledWith(old)) {
        return Optional.<Progress>empty();
      }
      var lines = parsed.stream().map(row -> row.row().lineNumber()).toList();
      var after = outcome.replacedIn(before.summary(), old, errorValues.replace(order.id(), order.phase(), lines, outcome.errors()),
          walk.objects());
      errorValues.recount(order.id(), order.phase(), chunkNo, old.getFirst().lineNumber(), old.getLast().lineNumber());
      var spliced = outcome.splicedInto(old);
      chunks.store(order.id(), order.phase(), chunkNo, ChunkOutcome.rows(spliced), PackedResults.pack(spliced));
      walks.advance(order.id(), order.phase(), order.epoch(), before.chunksDone(), rowsDone, after);
      return Optional.of(new Progress(before.chunksDone(), rowsDone, after));
    }));
  }

  /// Runs the rest of a file, held to its plan.
  ///
  /// @return false if it was asked to stop
  /// @throws WalkLost if another one took it over
  public boolean run(ImportDraft.ReadyToStart draft, FixSet fixed, Walks.Position position) {
    var mapping = compiler.compile(draft, fixed);
    var from = new Progress(position.chunksDone(), position.rowsDone(), position.summary());
    try {
      var staged = new StagedChunks(draft.id(), from.chunksDone(), chunks, new RowParser(mapping), parsed -> Optional.empty());
      return walk(new Order(draft.id(), ImportPhase.RUN, position.epoch()), staged, new Compiled(draft, fixed), from,
          chunkNo -> parts.run(draft.id(), mapping, planned(draft.id(), chunkNo)));
    } finally {
      parts.showWritten();
    }
  }

  private List<RowResult> planned(ImportId id, int chunkNo) {
    return chunks.outcomes(id, ImportPhase.PLAN, chunkNo).map(PackedResults::unpack).orElse(List.of());
  }

  private record Compiled(ImportDraft.ReadyToStart draft, FixSet fixed) {
  }

  /// How far a walk is.
  private record Progress(int chunksDone, long rowsDone, ImportSummary summary) {
  }

  private boolean walk(Order order, StagedChunks staged, Compiled compiled, Progress from, IntFunction<ChunkWalk> walkFor) {
    // Conflicts are rare: a parser of its own parses their chunk again while the other one is ahead.
    var again = new RowParser(compiler.compile(compiled.draft(), compiled.fixed()));
    var progress = from;
    for (var chunk = staged.next(); chunk.isPresent(); chunk = staged.next()) {
      if (walks.isStopRequested(order.id(), order.phase())) {
        return false;
      }
      progress = walkWithRetries(order, chunk.get(), again, walkFor, progress);
    }
    return true;
  }

  private Progress walkWithRetries(Order order, Chunk chunk, RowParser again, IntFunction<ChunkWalk> walkFor, Progress before) {
    var parsed = chunk.parsed();
    var hits = chunk.hits();
    for (var attempt = 1; ; attempt++) {
      try {
        var walk = walkFor.apply(chunk.number());
        var after = walkOnce(order, chunk.number(), parsed, hits, walk, before);
        walk.kept();
        return after;
      } catch (WriteConflict | PessimisticLockingFailureException conflict) {
        if (attempt == ATTEMPTS) {
          throw conflict;
        }
        LOG.debug("Chunk {} of import {} met another transaction, attempt {}", chunk.number(), order.id().value(), attempt);
        pause(attempt);
        parsed = chunk.rows().stream().map(again::parse).toList();
        hits = Optional.empty();
      }
    }
  }

  private Progress walkOnce(Order order, int chunkNo, List<ParsedRow> parsed, Optional<List<RecordStates.Hits>> hits, ChunkWalk walk,
      Progress before) {
    var rowsDone = before.rowsDone() + parsed.size();
    var summary = transaction.execute(status -> {
      // First, so that it locks out whoever else might hold the walk.
      if (!walks.advance(order.id(), order.phase(), order.epoch(), chunkNo + 1, rowsDone, before.summary())) {
        throw new WalkLost();
      }
      var outcome = hits.isPresent() ? walk.walk(parsed, hits.get()) : walk.walk(parsed);
      var after = outcome.addedTo(before.summary(), walk.objects());
      chunks.store(order.id(), order.phase(), chunkNo, outcome.rows(), PackedResults.pack(outcome.results()));
      errorValues.add(order.id(), order.phase(), chunkNo, outcome.errors());
      walks.advance(order.id(), order.phase(), order.epoch(), chunkNo + 1, rowsDone, after);
      return after;
    });
    return new Progress(chunkNo + 1, rowsDone, Objects.requireNonNull(summary));
  }

  private static void pause(int attempt) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(10, 50L * attempt + 20));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted between two attempts", e);
    }
  }
}
