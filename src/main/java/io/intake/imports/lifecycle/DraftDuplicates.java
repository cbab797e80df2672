package io.intake.imports.lifecycle;

import io.intake.imports.ChosenRows;
import io.intake.imports.DuplicateFinding;
import io.intake.imports.ImportDraft.ReadyToStart;
import io.intake.imports.ImportDuplicates;
import io.intake.imports.ImportId;
import io.intake.imports.MappingRefused;
import io.intake.imports.RepeatedRecord;
import io.intake.imports.Resemblance;
import io.intake.imports.RowChoice;
import io.intake.imports.duplicates.DuplicateViews;
import io.intake.imports.duplicates.RowChoices;
import io.intake.imports.persistence.StoredImports.StoredImport;
import io.intake.properties.ObjectTypeId;
import io.intake.users.Authorities;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows people the possible doubles in their drafts, and keeps what they choose.
@Component
@Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 10)
@PreAuthorize(Authorities.MAY_IMPORT)
class DraftDuplicates implements ImportDuplicates {

  private final Drafts drafts;
  private final PlanOrders plans;
  private final DuplicateViews views;
  private final RowChoices choices;

  DraftDuplicates(Drafts drafts, PlanOrders plans, DuplicateViews views, RowChoices choices) {
    this.drafts = drafts;
    this.plans = plans;
    this.views = views;
    this.choices = choices;
  }

  @Override
  public boolean isSearched(ImportId id) {
    return views.isSearched(drafts.get(id).id());
  }

  @Override
  public List<DuplicateFinding> findings(ImportId id) {
    return views.findings(drafts.get(id).id());
  }

  @Override
  public List<Resemblance> resemblances(ImportId id, DuplicateFinding finding, int offset, int limit) {
    return checked(drafts.get(id)).map(draft -> views.resemblances(draft, finding, offset, limit)).orElse(List.of());
  }

  @Override
  public List<RepeatedRecord> repeatedRecords(ImportId id, DuplicateFinding finding, int offset, int limit) {
    return checked(drafts.get(id)).map(draft -> views.repeatedRecords(draft, finding, offset, limit)).orElse(List.of());
  }

  @Override
  @Transactional
  public void choose(ImportId id, ObjectTypeId objectType, int lineNumber, RowChoice choice) {
    plans.hold(id);
    var stored = drafts.get(id);
    var draft = checked(stored).orElseThrow(() -> new MappingRefused(MappingRefused.Reason.NOT_CHECKED));
    choices.choose(draft, objectType, lineNumber, choice);
    plans.fixed(stored);
  }

  @Override
  @Transactional
  public int chooseForAll(ImportId id, DuplicateFinding finding, RowChoice.Kind kind) {
    plans.hold(id);
    var stored = drafts.get(id);
    var chosen = checked(stored).map(draft -> choices.chooseForAll(draft, finding, kind)).orElse(0);
    plans.fixed(stored);
    return chosen;
  }

  @Override
  @Transactional
  public void takeBack(ImportId id, ObjectTypeId objectType, Collection<Integer> lines) {
    plans.hold(id);
    var stored = drafts.get(id);
    choices.takeBack(id, objectType, lines);
    plans.fixed(stored);
  }

  @Override
  public List<ChosenRows> choices(ImportId id) {
    return choices.list(drafts.get(id).id());
  }

  /// The draft as its plan sees it; empty if none was made.
  private static Optional<ReadyToStart> checked(StoredImport stored) {
    return stored.draft() instanceof ReadyToStart ready ? Optional.of(ready) : Optional.empty();
  }
}
