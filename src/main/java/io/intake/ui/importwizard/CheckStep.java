package io.intake.ui.importwizard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import io.intake.imports.DuplicateFinding;
import io.intake.imports.ErrorGroup;
import io.intake.imports.ImportDraft;
import io.intake.imports.ImportPhase;
import io.intake.imports.ImportProgress;
import io.intake.imports.RowOutcome;
import io.intake.ui.continuity.LostFocus;
import io.intake.ui.components.Poller;
import io.intake.ui.components.Texts;
import io.intake.ui.findings.ErrorTexts;
import io.intake.ui.duplicates.ChoiceList;
import io.intake.ui.duplicates.DuplicateDesk;
import io.intake.ui.duplicates.DuplicateList;
import io.intake.ui.duplicates.DuplicatePane;
import io.intake.ui.findings.FindingList;
import io.intake.ui.findings.FindingPane;
import io.intake.ui.findings.FixDesk;
import io.intake.ui.findings.FixList;
import io.intake.ui.findings.LinkNote;
import io.intake.ui.findings.OutcomeCards;
import io.intake.ui.findings.PlannedRowSheet;
import io.intake.ui.findings.ProgressLine;
import io.intake.ui.findings.PropertyWords;
import io.intake.ui.findings.RuleExplanation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What would happen: the whole file run against the real rules before anything is written. What is wrong is put right here.
class CheckStep extends WizardPage {

  private static final Duration PACE = Duration.ofMillis(500);
  /// While fewer rows than this are known, the sheet is drawn again as they come.
  private static final int FEW = 200;

  private final transient WizardDoors doors;
  private final transient ImportDraft draft;
  private final ProgressLine progress = new ProgressLine(Texts.of("wizard.check.progress"));
  private final OutcomeCards cards = new OutcomeCards(this::showOutcome);
  private final LinkNote linkNote = new LinkNote();
  private final FindingList findings;
  private final Div sheetSlot = new Div();
  private final Span sheetTitle = new Span();
  private final Span sheetHint = new Span(Texts.of("wizard.check.hint"));
  private final FixList fixes;
  private final DuplicateList duplicates;
  private final DuplicatePane duplicatePane;
  private final ChoiceList choices;
  private final PlannedRowSheet rows;
  private final FindingPane pane;
  private final Poller poller = new Poller(PACE, this::look);
  /// Whether something was put right since the page was opened.
  private boolean isFixed;
  private transient Optional<ImportProgress> plan = Optional.empty();

  CheckStep(WizardDoors doors, ImportDraft draft) {
    this.doors = doors;
    this.draft = draft;
    findings = new FindingList(this::showFinding, new RuleExplanation(doors.types(), doors.catalog(), Stages.columns(draft)));
    var desk = new FixDesk(doors.fixes(), doors.catalog(), draft.id(), Stages.columns(draft), doors.currentUser().get().isAdministrator(),
        this::fixed);
    var duplicateDesk = new DuplicateDesk(doors.duplicates(), doors.catalog(), doors.types(), draft.id(), Stages.operations(draft),
        this::fixed);
    duplicates = new DuplicateList(duplicateDesk, this::showDuplicates);
    duplicatePane = new DuplicatePane(duplicateDesk);
    choices = new ChoiceList(duplicateDesk);
    fixes = new FixList(desk);
    rows = new PlannedRowSheet(doors.imports(), draft.id(), Stages.columns(draft), new PropertyWords(doors.catalog()::find), desk);
    pane = new FindingPane(doors.imports(), desk);
    addClassNames("wizard-page", "check-step");
    var body = new Div(left(), right());
    body.addClassName("check-body");
    add(progress, cards, body, poller);
    begin();
  }

  private Div left() {
    var left = new Div(linkNote, new H2(Texts.of("wizard.check.findings")), findings, duplicates, fixes, choices);
    left.addClassName("check-findings");
    return left;
  }

  private Div right() {
    sheetTitle.addClassName("check-sheet-title");
    sheetHint.addClassName("check-sheet-hint");
    sheetSlot.addClassName("check-sheet-slot");
    var head = new Div(sheetTitle, sheetHint);
    head.addClassName("check-sheet-head");
    var right = new Div(head, sheetSlot);
    right.addClassName("check-sheet");
    return right;
  }

  private void begin() {
    if (doors.drafts().plan(draft.id()).filter(known -> known.failure().isEmpty()).isEmpty()) {
      doors.drafts().check(draft.id());
    }
    fixes.refresh();
    choices.refresh();
    showOutcome(Optional.empty());
    look();
  }

  private void look() {
    var before = plan.map(known -> known.summary().rows().total()).orElse(0L);
    var wasRunning = isRunning();
    plan = doors.drafts().plan(draft.id());
    plan.ifPresent(known -> {
      showProgress(known);
      cards.show(known.summary().rows());
      linkNote.show(known.summary().byDomain(), "wizard.check.byDomain");
      findings.show(doors.imports().errorGroups(draft.id(), ImportPhase.PLAN));
      if (before < FEW || known.finished()) {
        rows.getDataProvider().refreshAll();
      }
    });
    if (wasRunning && !isRunning()) {
      refreshPane();
    }
    setClassName("check-running", isRunning());
    duplicates.refresh(plan.filter(known -> known.finished() && known.failure().isEmpty()).isPresent());
    poller.setOn(isRunning() || !duplicates.isComplete());
    changed();
  }

  /// Rows that are checked again are counted already.
  private void showProgress(ImportProgress known) {
    if (isFixed && !known.finished() && known.summary().rows().total() >= known.rowsTotal()) {
      progress.showMoment(Texts.of("wizard.check.again"));
    } else {
      progress.show(known);
    }
  }

  private boolean isRunning() {
    return plan.filter(known -> !known.finished()).isPresent();
  }

  /// Something was put right: what it touches is checked again.
  private void fixed() {
    isFixed = true;
    fixes.refresh();
    choices.refresh();
    duplicates.refresh(false);
    plan = doors.drafts().plan(draft.id());
    if (isRunning()) {
      poller.setOn(true);
    } else {
      look();
    }
    refreshPane();
    changed();
  }

  /// A finding that was put right altogether makes room for the rows.
  private void refreshPane() {
    if (duplicatePane.getParent().isPresent()) {
      duplicates.chosen().ifPresentOrElse(found -> {
        duplicatePane.refresh(found);
        sheetTitle.setText(duplicates.title(found));
      }, () -> showOutcome(Optional.empty()));
    }
    if (pane.getParent().isPresent()) {
      findings.chosen().ifPresentOrElse(pane::refresh, () -> {
        showOutcome(Optional.empty());
        LostFocus.bringTo(findings);
      });
    }
  }

  private void showOutcome(Optional<RowOutcome> outcome) {
    findings.close();
    duplicates.close();
    rows.show(outcome.map(List::of).orElse(List.of()));
    sheetTitle.setText(outcome.map(wanted -> Texts.of("wizard.check.rows." + wanted)).orElseGet(() -> Texts.of("wizard.check.rows")));
    replaceSheet(rows);
  }

  private void showFinding(Optional<ErrorGroup> finding) {
    cards.choose(Optional.empty());
    if (finding.isEmpty()) {
      showOutcome(Optional.empty());
      return;
    }
    duplicates.close();
    pane.show(finding.get());
    sheetTitle.setText(Texts.of("wizard.check.behind", ErrorTexts.title(finding.get().type()),
        ErrorTexts.place(finding.get())));
    replaceSheet(pane);
  }

  private void showDuplicates(Optional<DuplicateFinding> finding) {
    cards.choose(Optional.empty());
    if (finding.isEmpty()) {
      showOutcome(Optional.empty());
      return;
    }
    findings.close();
    duplicatePane.show(finding.get());
    sheetTitle.setText(duplicates.title(finding.get()));
    replaceSheet(duplicatePane);
  }

  private void replaceSheet(Component sheet) {
    sheetHint.setVisible(sheet == rows);
    if (sheet.getParent().isEmpty()) {
      sheetSlot.removeAll();
      sheetSlot.add(sheet);
    }
  }

  @Override
  Optional<String> missing() {
    if (plan.isEmpty() || !plan.get().finished()) {
      return Optional.of(Texts.of("wizard.check.running"));
    }
    return Stages.failure(draft, plan.get())
        .or(() -> Outlook.rows(plan.get().summary()) > 0 ? Optional.empty() : Optional.of(Texts.of("wizard.check.nothing")));
  }

  @Override
  void complete() {
    // The plan stands by itself.
  }
}
