package io.intake.imports.run;

import io.intake.crmobjects.WriteConflict;
import io.intake.imports.ImportDraft;
import io.intake.imports.ImportId;
import io.intake.imports.ImportPhase;
import io.intake.imports.ImportSummary;
import io.intake.imports.parsing.Mapping;
import io.intake.imports.parsing.MappingCompiler;
import io.intake.imports.parsing.ParsedRow;
import io.intake.imports.parsing.RowParser;
import io.intake.imports.persistence.ChunkStore;
import io.intake.imports.persistence.ErrorStore;
import io.intake.imports.persistence.Walks;
import io.intake.imports.run.StagedChunks.Chunk;
import io.intake.imports.staging.PackedResults;
import io.intake.imports.staging.RowResult;
import java.util.List;
import java.util.Objects;
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
  private final ErrorStore errors;
  private final TransactionTemplate transaction;

  ImportWalks(MappingCompiler compiler, WalkParts parts, Walks walks, ChunkStore chunks, ErrorStore errors,
      TransactionTemplate transaction) {
    this.compiler = compiler;
    this.parts = parts;
    this.walks = walks;
    this.chunks = chunks;
    this.errors = errors;
    this.transaction = transaction;
  }

  /// Which walk, under which epoch.
  private record Order(ImportId id, ImportPhase phase, int epoch) {
  }

  /// Plans a file from its beginning.
  ///
  /// @return false if it was asked to stop
  /// @throws WalkLost if another one took it over
  public boolean plan(ImportDraft.ReadyToStart draft, Walks.Position position) {
    transaction.executeWithoutResult(status -> {
      if (!walks.hold(draft.id(), ImportPhase.PLAN, position.epoch())) {
        throw new WalkLost();
      }
      chunks.clearOutcomes(draft.id(), ImportPhase.PLAN);
      errors.clear(draft.id(), ImportPhase.PLAN);
    });
    var mapping = compiler.compile(draft);
    var memory = new FileMemory();
    new KeyCount(mapping, memory).count(draft.id(), chunks);
    var walk = parts.plan(mapping, memory);
    var from = new Progress(0, 0, ImportSummary.NOTHING);
    return walk(new Order(draft.id(), ImportPhase.PLAN, position.epoch()), new Compiled(draft, mapping), from, chunkNo -> walk);
  }

  /// Runs the rest of a file, held to its plan.
  ///
  /// @return false if it was asked to stop
  /// @throws WalkLost if another one took it over
  public boolean run(ImportDraft.ReadyToStart draft, Walks.Position position) {
    var mapping = compiler.compile(draft);
    var from = new Progress(position.chunksDone(), position.rowsDone(), position.summary());
    try {
      return walk(new Order(draft.id(), ImportPhase.RUN, position.epoch()), new Compiled(draft, mapping), from,
          chunkNo -> parts.run(draft.id(), mapping, planned(draft.id(), chunkNo)));
    } finally {
      parts.showWritten();
    }
  }

  private List<RowResult> planned(ImportId id, int chunkNo) {
    return chunks.outcomes(id, ImportPhase.PLAN, chunkNo).map(PackedResults::unpack).orElse(List.of());
  }

  private record Compiled(ImportDraft.ReadyToStart draft, Mapping mapping) {
  }

  /// How far a walk is.
  private record Progress(int chunksDone, long rowsDone, ImportSummary summary) {
  }

  private boolean walk(Order order, Compiled compiled, Progress from, IntFunction<ChunkWalk> walkFor) {
    var staged = new StagedChunks(order.id(), from.chunksDone(), chunks, new RowParser(compiled.mapping()));
    // Conflicts are rare: a parser of its own parses their chunk again while the other one is ahead.
    var again = new RowParser(compiler.compile(compiled.draft()));
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
    for (var attempt = 1; ; attempt++) {
      try {
        return walkOnce(order, chunk.number(), parsed, walkFor.apply(chunk.number()), before);
      } catch (WriteConflict | PessimisticLockingFailureException conflict) {
        if (attempt == ATTEMPTS) {
          throw conflict;
        }
        LOG.debug("Chunk {} of import {} met another transaction, attempt {}", chunk.number(), order.id().value(), attempt);
        pause(attempt);
        parsed = chunk.rows().stream().map(again::parse).toList();
      }
    }
  }

  private Progress walkOnce(Order order, int chunkNo, List<ParsedRow> parsed, ChunkWalk walk, Progress before) {
    var rowsDone = before.rowsDone() + parsed.size();
    var summary = transaction.execute(status -> {
      // First, so that it locks out whoever else might hold the walk.
      if (!walks.advance(order.id(), order.phase(), order.epoch(), chunkNo + 1, rowsDone, before.summary())) {
        throw new WalkLost();
      }
      var outcome = walk.walk(parsed);
      var after = outcome.addedTo(before.summary(), walk.objects());
      chunks.store(order.id(), order.phase(), chunkNo, outcome.rows(), PackedResults.pack(outcome.results()));
      errors.add(order.id(), order.phase(), outcome.errors());
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
