package io.intake.ui.importwizard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.intake.imports.FileFormat;
import io.intake.imports.FileRefused;
import io.intake.imports.ImportAttempt;
import io.intake.imports.ImportAttempts;
import io.intake.imports.ImportDraft;
import io.intake.imports.ImportDrafts;
import io.intake.imports.UploadedFile;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.continuity.LostFocus;
import io.intake.ui.continuity.SlowCall;
import io.intake.ui.components.Texts;
import io.intake.ui.findings.FailureWords;
import io.intake.ui.findings.ProgressLine;
import io.intake.ui.importwizard.file.DropZone;
import io.intake.ui.importwizard.file.FileCard;
import io.intake.ui.importwizard.file.FilePreview;
import java.io.InputStream;
import java.util.Optional;

/// The file: dropped or picked, then shown as it was recognised, changeable with a live preview.
class UploadStep extends WizardPage {

  /// Rows of the file that the preview shows.
  private static final int PREVIEW = 20;

  private final transient ImportDrafts drafts;
  private final transient ImportAttempts attempts;
  private final transient ImportDraft draft;
  private final Div notice = new Div();
  private final Div recognised = new Div();
  private final DropZone dropZone;
  private final ProgressLine reading = new ProgressLine(Texts.of("wizard.file.recognising"));
  private final SlowCall<UploadedFile> rereading = new SlowCall<>(this::reread, this::notReread);
  private transient Optional<UploadedFile> file;

  UploadStep(ImportDrafts drafts, ImportAttempts attempts, ImportDraft draft) {
    this.drafts = drafts;
    this.attempts = attempts;
    this.draft = draft;
    this.file = draft.uploadedFile();
    addClassNames("wizard-page", "upload-step");
    dropZone = new DropZone(this::keep, this::uploaded, this::refused);
    notice.addClassName("notice");
    notice.getElement().setAttribute("role", "alert");
    recognised.addClassName("recognised");
    recognised.getElement().setAttribute("tabindex", "-1");
    reading.showMoment(Texts.of("wizard.file.recognising"));
    reading.setVisible(false);
    add(dropZone, notice, reading, recognised, rereading);
    notice.setVisible(false);
    draw();
  }

  private UploadedFile keep(String name, InputStream bytes) {
    var kept = drafts.upload(draft.id(), name, bytes).file();
    attempts.recognise(draft.id());
    return kept;
  }

  private void uploaded(UploadedFile uploaded) {
    file = Optional.of(uploaded);
    notice.setVisible(false);
    draw();
    changed();
  }

  private void refused(FileRefused refusal) {
    notice.removeAll();
    notice.add(IntakeIcon.ALERT.create(), new Div(new Span(FailureWords.refused(refusal)), new Span(FailureWords.remedy(refusal))));
    notice.setVisible(true);
  }

  private void reread(FileFormat format) {
    rereading.ask(() -> {
      var read = drafts.reread(draft.id(), format).file();
      attempts.recognise(draft.id());
      return read;
    });
    showReading();
  }

  private void reread(UploadedFile read) {
    uploaded(read);
    LostFocus.bringTo(recognised);
    showReading();
  }

  private void notReread(RuntimeException failure) {
    if (!(failure instanceof FileRefused refusal)) {
      throw failure;
    }
    refused(refusal);
    draw();
    showReading();
  }

  /// What was recognised before stays in its place, but can't be changed while it is read anew.
  private void showReading() {
    var waits = rereading.isWaiting();
    reading.setVisible(waits);
    recognised.getElement().setAttribute("inert", waits).setAttribute("aria-busy", Boolean.toString(waits));
    changed();
  }

  private void draw() {
    recognised.removeAll();
    attempts.find(draft.id()).ifPresent(attempt -> recognised.add(healed(attempt)));
    dropZone.setSmall(file.isPresent());
    file.ifPresent(known -> {
      var rows = drafts.preview(draft.id(), Math.max(PREVIEW, known.format().headerLine() + PREVIEW / 2));
      recognised.add(new FileCard(known, this::reread),
          new FilePreview(rows, known.format(), line -> reread(known.format().withHeaderLine(line))));
    });
  }

  private Div healed(ImportAttempt attempt) {
    var isMapped = drafts.get(draft.id()) instanceof ImportDraft.ReadyToStart;
    var note = new Div(IntakeIcon.DONE.create(), new Div(new Span(Texts.of("wizard.file.healed", attempt.firstName())),
        new Span(Texts.of(isMapped ? "wizard.file.healed.how" : "wizard.file.healed.open", attempt.number()))));
    note.addClassNames("notice", "notice-fine");
    note.getElement().setAttribute("role", "status");
    return note;
  }

  @Override
  Optional<String> missing() {
    return rereading.isWaiting() ? Optional.of(Texts.of("wizard.file.recognising"))
        : file.isPresent() ? Optional.empty() : Optional.of(Texts.of("wizard.file.missing"));
  }

  @Override
  void complete() {
    // The file is kept as soon as it is uploaded.
  }
}
