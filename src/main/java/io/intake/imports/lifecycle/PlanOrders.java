package io.intake.imports.lifecycle;

import io.intake.imports.ImportDraft.ReadyToStart;
import io.intake.imports.ImportId;
import io.intake.imports.ImportPhase;
import io.intake.imports.ImportProgress;
import io.intake.imports.MappingRefused;
import io.intake.imports.persistence.FixStates;
import io.intake.imports.persistence.StoredImports;
import io.intake.imports.persistence.StoredImports.StoredImport;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Orders plans and runs, and holds a run to a plan that still holds.
@Component
class PlanOrders {

  private final StoredImports imports;
  private final WalkOrders orders;
  private final PlanKey planKey;
  private final DraftFiles files;
  private final StartRules startRules;
  private final FixStates states;

  PlanOrders(StoredImports imports, WalkOrders orders, PlanKey planKey, DraftFiles files, StartRules startRules, FixStates states) {
    this.imports = imports;
    this.orders = orders;
    this.planKey = planKey;
    this.files = files;
    this.startRules = startRules;
    this.states = states;
  }

  void order(StoredImport stored) {
    var draft = ready(stored);
    states.forgetPlanned(stored.id());
    imports.save(stored.withDraft(draft).withPlannedFor(planKey.of(draft)));
    orders.order(stored.id(), ImportPhase.PLAN, draft.file().rows());
  }

  /// Comes before the draft is looked at by who is going to fix something: whether its plan holds must not change meanwhile.
  void hold(ImportId id) {
    states.hold(id);
  }

  /// Notes that something was fixed; a plan that holds goes over what that touches, and over all rows if there are other options since.
  void fixed(StoredImport stored) {
    var isPlanned = stored.draft() instanceof ReadyToStart draft && planKey.isOf(draft, stored.plannedFor());
    var plan = progress(stored);
    states.touch(stored.id());
    if (!isPlanned) {
      return;
    }
    if (states.planned(stored.id()).isEmpty() || plan.filter(known -> known.failure().isEmpty()).isEmpty()) {
      order(stored);
    } else {
      imports.save(stored.withPlannedFor(planKey.of((ReadyToStart) stored.draft())));
      orders.resume(stored.id());
    }
  }

  /// With the details that are settled, else with none: then the file itself says how it is to be read.
  private ReadyToStart ready(StoredImport stored) {
    if (stored.draft() instanceof ReadyToStart settled) {
      return settled;
    }
    var mapped = Drafts.withMapping(stored.draft());
    var details = startRules.first(stored.name());
    return new ReadyToStart(mapped.id(), mapped.objects(), mapped.file(), mapped.columns(), mapped.operations(), details);
  }

  /// Empty if there is no plan for the draft as it is now.
  Optional<ImportProgress> progress(StoredImport stored) {
    return stored.draft() instanceof ReadyToStart draft && planKey.of(draft).equals(stored.plannedFor())
        ? orders.progress(stored, ImportPhase.PLAN) : Optional.empty();
  }

  /// @throws MappingRefused if the plan or a confirmation is missing
  void start(StoredImport stored) {
    var plan = progress(stored);
    if (plan.isEmpty() || !plan.get().finished() || plan.get().failure().isPresent()) {
      throw new MappingRefused(MappingRefused.Reason.NOT_CHECKED);
    }
    var draft = (ReadyToStart) stored.draft();
    startRules.check(draft);
    files.learn(stored);
    imports.save(stored.started(Instant.now()));
    orders.order(stored.id(), ImportPhase.RUN, draft.file().rows());
    startRules.tell(draft);
  }
}
