package io.intake.imports.run;

import io.intake.imports.parsing.ImportedObject;
import io.intake.imports.parsing.ParsedRow;
import io.intake.imports.parsing.ValueLender;
import java.util.List;

/// Takes a chunk of rows from values to an outcome, in one transaction. Read it top to bottom.
final class ChunkWalk {

  private final List<ImportedObject> objects;
  private final ContactGate contactGate;
  private final ValueLender valueLender;
  private final RecordMatcher recordMatcher;
  private final LastStep lastStep;
  private final boolean withChanges;

  ChunkWalk(List<ImportedObject> objects, ContactGate contactGate, ValueLender valueLender, RecordMatcher recordMatcher,
      LastStep lastStep, boolean withChanges) {
    this.objects = objects;
    this.contactGate = contactGate;
    this.valueLender = valueLender;
    this.recordMatcher = recordMatcher;
    this.lastStep = lastStep;
    this.withChanges = withChanges;
  }

  /// What the rows hold.
  List<ImportedObject> objects() {
    return objects;
  }

  /// The stored records that rows name, found ahead of their walk; only a plan may do that.
  List<RecordStates.Hits> look(List<ParsedRow> parsed) {
    return recordMatcher.look(parsed);
  }

  ChunkOutcome walk(List<ParsedRow> parsed) {
    return walk(parsed, look(parsed));
  }

  /// @param hits the stored records of these rows
  ChunkOutcome walk(List<ParsedRow> parsed, List<RecordStates.Hits> hits) {
    var admitted = contactGate.admit(parsed);         // nobody who asked to be forgotten
    valueLender.lend(admitted);                       // what others know better
    var matches = recordMatcher.match(admitted, hits);      // create or update?
    var links = lastStep.finish(admitted, matches);   // a plan looks on, a run writes
    return ChunkOutcome.of(matches.rows(), links, withChanges);
  }

  /// The chunk that was walked last is stored; until then it may be walked again.
  void kept() {
    lastStep.kept();
  }
}
