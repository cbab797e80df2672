package io.intake.imports.duplicates;

import io.intake.imports.ImportId;
import io.intake.imports.ImportPhase;
import io.intake.imports.persistence.Walks;
import io.intake.imports.persistence.duplicates.ResemblanceRows;
import io.intake.properties.ObjectTypeId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps what a search found, as long as the plan is the one that was searched.
@Component
class DuplicateStore {

  private final ResemblanceRows rows;
  private final Walks walks;
  private final TransactionTemplate transaction;

  DuplicateStore(ResemblanceRows rows, Walks walks, TransactionTemplate transaction) {
    this.rows = rows;
    this.walks = walks;
    this.transaction = transaction;
  }

  /// Ends a search whose plan is another one by now, or runs.
  static final class SearchIsVain extends RuntimeException {

    SearchIsVain() {
      super("The plan is another one by now", null, false, false);
    }
  }

  void forget(ImportId id, boolean whole) {
    if (whole) {
      rows.clear(id);
    } else {
      rows.setSearched(id, false);
    }
  }

  /// @return the epoch of the plan to be searched; empty if there is nothing to do
  Optional<Integer> begin(ImportId id) {
    return rows.isSearched(id) && !isWorkedOff(id) ? Optional.empty() : plan(id);
  }

  /// All that was listed is decided about, but there are more.
  private boolean isWorkedOff(ImportId id) {
    return rows.findings(id).stream().anyMatch(finding -> finding.listed() == 0 && finding.open() > 0);
  }

  private Optional<Integer> plan(ImportId id) {
    return walks.find(id, ImportPhase.PLAN).filter(plan -> plan.finished() && plan.failure().isEmpty()).map(Walks.Position::epoch);
  }

  /// @throws SearchIsVain if the plan that is searched is not the one that counts, or the import runs
  void check(ImportId id, int epoch) {
    if (plan(id).filter(current -> current == epoch).isEmpty() || walks.find(id, ImportPhase.RUN).isPresent()) {
      throw new SearchIsVain();
    }
  }

  void keep(ImportId id, int epoch, FoundDuplicates found) {
    transaction.executeWithoutResult(status -> {
      if (!walks.hold(id, ImportPhase.PLAN, epoch)) {
        throw new SearchIsVain();
      }
      rows.replace(id, found.pairs(), found.counts());
    });
  }

  List<Integer> chosenLines(ImportId id, ObjectTypeId objectType) {
    return rows.chosenLines(id, objectType);
  }
}
