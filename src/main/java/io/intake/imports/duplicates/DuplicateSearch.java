package io.intake.imports.duplicates;

import io.intake.crmobjects.RecordUpserts;
import io.intake.imports.ImportDraft.ReadyToStart;
import io.intake.imports.fixing.FixSet;
import io.intake.imports.likeness.LikenessRules;
import io.intake.imports.parsing.ImportedObject;
import io.intake.imports.parsing.Mapping;
import io.intake.imports.parsing.MappingCompiler;
import io.intake.imports.persistence.ChunkStore;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/// Looks for possible doubles once a plan is made, while people look at it already. What was chosen for single rows changes nothing of
/// what is found, so only other fixes have it look again.
///
/// @see "docs/decisions/0018-rows-that-resemble-records.md"
@Component
public class DuplicateSearch {

  private final MappingCompiler compiler;
  private final LikenessRules rules;
  private final RecordUpserts records;
  private final ChunkStore chunks;
  private final DuplicateStore store;
  /// Each search may take much memory, so a node does one at a time.
  private final Semaphore turn = new Semaphore(1);

  DuplicateSearch(MappingCompiler compiler, LikenessRules rules, RecordUpserts records, ChunkStore chunks, DuplicateStore store) {
    this.compiler = compiler;
    this.rules = rules;
    this.records = records;
    this.chunks = chunks;
    this.store = store;
  }

  /// What was found for a plan holds no more.
  ///
  /// @param whole whether the rows themselves may be others
  public void forget(ReadyToStart draft, boolean whole) {
    store.forget(draft.id(), whole);
  }

  /// Looks through all rows, unless that was done since anything changed. Gives up silently once the plan is another one, or runs.
  ///
  /// @return false if another search is under way on this node, so that this one has to be asked for again; a thread that waited for
  ///   it would be missing for imports and exports
  public boolean search(ReadyToStart draft, FixSet fixed) {
    if (!turn.tryAcquire()) {
      return false;
    }
    try {
      store.begin(draft.id()).ifPresent(epoch ->
          store.keep(draft.id(), epoch, find(draft, fixed, () -> store.check(draft.id(), epoch))));
    } catch (DuplicateStore.SearchIsVain vain) {
      // Another search is on its way, or nobody wants to know any more.
    } finally {
      turn.release();
    }
    return true;
  }

  private FoundDuplicates find(ReadyToStart draft, FixSet fixed, Runnable checkpoint) {
    var found = new FoundDuplicates();
    checkpoint.run();
    var mapping = compiler.compile(draft, fixed.withoutChoices());
    new RepeatedRows(draft.id(), chunks, mapping, checkpoint).search(found);
    mapping.objects().forEach(object -> find(draft, mapping, object, checkpoint, found));
    return found;
  }

  private void find(ReadyToStart draft, Mapping mapping, ImportedObject object, Runnable checkpoint, FoundDuplicates found) {
    var type = object.type().id();
    var likeness = rules.of(type);
    if (!likeness.isEmpty()) {
      var candidates = new Candidates(draft.id(), chunks, mapping, object, likeness.properties(), store.chosenLines(draft.id(), type));
      new AlikeRecords(type, likeness, records, candidates, checkpoint).search(found);
      new AlikeRows(type, likeness, candidates, checkpoint).search(found);
    }
  }
}
