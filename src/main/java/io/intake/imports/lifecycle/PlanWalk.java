package io.intake.imports.lifecycle;

import io.intake.imports.ImportDraft.ReadyToStart;
import io.intake.imports.duplicates.DuplicateSearch;
import io.intake.imports.fixing.FixSet;
import io.intake.imports.formats.ColumnFormats;
import io.intake.imports.persistence.FixRows;
import io.intake.imports.persistence.FixStates;
import io.intake.imports.persistence.Walks;
import io.intake.imports.recheck.TouchedRowsFinder;
import io.intake.imports.run.ImportWalks;
import io.intake.imports.run.ImportWalks.WalkLost;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/// Plans a file: all of it, or only what fixes touch if the rest is planned already.
///
/// @see "docs/decisions/0013-what-a-fix-touches.md"
@Component
class PlanWalk {

  private final ColumnFormats formats;
  private final ImportWalks importWalks;
  private final TouchedRowsFinder finder;
  private final FixRows fixes;
  private final FixStates states;
  private final DuplicateSearch duplicates;

  PlanWalk(ColumnFormats formats, ImportWalks importWalks, TouchedRowsFinder finder, FixRows fixes, FixStates states,
      DuplicateSearch duplicates) {
    this.formats = formats;
    this.importWalks = importWalks;
    this.finder = finder;
    this.fixes = fixes;
    this.states = states;
    this.duplicates = duplicates;
  }

  /// The fixes that hold for a draft.
  FixSet fixes(ReadyToStart draft) {
    return fixes.load(draft.id(), draft.columns());
  }

  /// @param goOn asked while the file is read; false abandons the work
  /// @return false if it was asked to stop
  /// @throws WalkLost if another one took it over
  boolean plan(ReadyToStart draft, Walks.Position position, BooleanSupplier goOn) {
    if (!formats.stage(draft, goOn)) {
      return false;
    }
    var current = fixes(draft);
    var planned = states.planned(draft.id());
    if (planned.isEmpty() || planned.stream().anyMatch(shown -> !shown.withoutChoices().equals(current.withoutChoices()))) {
      duplicates.forget(draft, planned.isEmpty());
    }
    var done = !planned.isEmpty() && recheck(draft, current, planned, position) || whole(draft, current, position);
    if (done) {
      keep(draft, position, List.of(current));
    }
    return done;
  }

  /// Looks for possible doubles in a file that is planned, unless that was done; people look at the plan meanwhile.
  ///
  /// @return false if that has to wait
  boolean lookForDuplicates(ReadyToStart draft) {
    return duplicates.search(draft, fixes(draft));
  }

  private boolean whole(ReadyToStart draft, FixSet current, Walks.Position position) {
    keep(draft, position, List.of());
    return importWalks.plan(draft, current, position);
  }

  /// @return whether that was enough
  private boolean recheck(ReadyToStart draft, FixSet current, List<FixSet> planned, Walks.Position position) {
    var touched = finder.find(draft, planned, current);
    if (touched.isEmpty()) {
      return false;
    }
    // From the first row on the plan shows some of both, whatever happens now.
    var both = new ArrayList<>(planned);
    both.add(current);
    keep(draft, position, both.stream().distinct().toList());
    return importWalks.recheck(draft, current, position, touched.get());
  }

  private void keep(ReadyToStart draft, Walks.Position position, List<FixSet> shown) {
    if (!states.setPlanned(draft.id(), position.epoch(), shown)) {
      throw new WalkLost();
    }
  }
}
