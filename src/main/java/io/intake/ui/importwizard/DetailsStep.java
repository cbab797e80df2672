package io.intake.ui.importwizard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.intake.crmobjects.ObjectType;
import io.intake.imports.ImportDetails;
import io.intake.imports.ImportDraft;
import io.intake.imports.ImportProgress;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Poller;
import io.intake.ui.components.Texts;
import io.intake.ui.findings.ProgressLine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The last screen: what is settled once for the whole import, and in words what will happen.
class DetailsStep extends WizardPage {

  private static final Duration PACE = Duration.ofMillis(500);

  private final transient WizardDoors doors;
  private final transient ImportDraft draft;
  private final transient List<ObjectType> types;
  private final DetailsForm form;
  private final ProgressLine progress = new ProgressLine(Texts.of("wizard.check.progress"));
  private final Paragraph again = new Paragraph();
  private final Paragraph outlook = new Paragraph();
  private final Poller poller = new Poller(PACE, this::look);
  private transient Optional<ImportProgress> plan = Optional.empty();
  private boolean formatsComplete;

  DetailsStep(WizardDoors doors, ImportDraft draft) {
    this.doors = doors;
    this.draft = draft;
    types = draft.objects().stream().map(doors.types()::get).toList();
    var details = Stages.details(draft).orElseGet(() -> DetailsForm.suggested(draft, doors.account().profile().zone()));
    form = new DetailsForm(details, Stages.columns(draft), types, doors.permissions().isDataPrivacyOn(), this::settle);
    addClassNames("wizard-page", "details-step");
    again.addClassName("details-again");
    again.getElement().setAttribute("role", "status");
    outlook.addClassName("details-outlook");
    var end = new Div(again, progress, new Div(IntakeIcon.SPARKLE.create(), outlook));
    end.addClassName("details-end");
    add(form, end, poller);
    again.setVisible(false);
    checkIfVoid();
    showFormats();
    look();
  }

  private void showFormats() {
    var formats = doors.drafts().formats(draft.id());
    formatsComplete = formats.fromAllRows();
    form.showFormats(formats);
  }

  private void settle(ImportDetails details) {
    doors.drafts().settle(draft.id(), details);
    if (checkIfVoid()) {
      again.setText(Texts.of("wizard.details.again"));
      again.setVisible(true);
    }
    look();
  }

  private boolean checkIfVoid() {
    var isVoid = doors.drafts().plan(draft.id()).isEmpty();
    if (isVoid) {
      doors.drafts().check(draft.id());
    }
    return isVoid;
  }

  private void look() {
    plan = doors.drafts().plan(draft.id());
    var running = plan.filter(known -> !known.finished()).isPresent();
    plan.ifPresent(progress::show);
    if (!formatsComplete && plan.filter(ImportProgress::finished).isPresent()) {
      showFormats();
    }
    progress.setVisible(running);
    again.setVisible(again.isVisible() && running);
    outlook.setText(plan.filter(ImportProgress::finished)
        .map(known -> Outlook.of(types, known.summary(), form.listName())).orElseGet(() -> Texts.of("wizard.details.checking")));
    poller.setOn(running);
    changed();
  }

  @Override
  Optional<String> missing() {
    if (plan.isEmpty() || !plan.get().finished()) {
      return Optional.of(Texts.of("wizard.check.running"));
    }
    return Stages.failure(draft, plan.get()).or(form::missing);
  }

  @Override
  String nextLabel() {
    return plan.map(known -> Texts.of("wizard.details.import", Outlook.rows(known.summary())))
        .orElseGet(() -> Texts.of("wizard.details.import.unknown"));
  }

  @Override
  void complete() {
    doors.drafts().settle(draft.id(), form.details());
    doors.drafts().start(draft.id());
  }

  @Override
  void keep() {
    doors.drafts().settle(draft.id(), form.details());
  }
}
