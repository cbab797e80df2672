package io.intake.ui.importwizard.file;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import io.intake.imports.FileProblem;
import io.intake.imports.FileRefused;
import io.intake.imports.UploadedFile;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import java.io.IOException;
import java.io.InputStream;

/// Where a file is dropped or picked. Its bytes stream to where they are kept, none of them waits in memory.
public class DropZone extends Div {

  /// Keeps the bytes of a file and says what it is.
  public interface Keeper {
    UploadedFile keep(String fileName, InputStream bytes);
  }

  private static final int MOST_BYTES = 512 * 1024 * 1024;
  private static final String TOO_LARGE = "TOO_LARGE";
  private static final String[] EXTENSIONS = {".csv", ".tsv", ".txt", ".xlsx", ".xls"};

  private final transient Keeper keeper;
  private final SerializableConsumer<UploadedFile> onUploaded;
  private final SerializableConsumer<FileRefused> onRefused;
  private final Upload upload = new Upload(this::receive);
  private final Button pick = new Button();

  public DropZone(Keeper keeper, SerializableConsumer<UploadedFile> onUploaded, SerializableConsumer<FileRefused> onRefused) {
    this.keeper = keeper;
    this.onUploaded = onUploaded;
    this.onRefused = onRefused;
    addClassName("drop-zone");
    pick.addThemeVariants(ButtonVariant.PRIMARY);
    upload.setUploadButton(pick);
    upload.setDropLabel(new Span(Texts.of("wizard.file.drop")));
    upload.setDropLabelIcon(IntakeIcon.UPLOAD.create());
    upload.setMaxFiles(1);
    upload.setMaxFileSize(MOST_BYTES);
    upload.setAcceptedFileExtensions(EXTENSIONS);
    upload.setI18n(words());
    upload.addFileRejectedListener(event -> onRefused.accept(new FileRefused(
        event.getErrorMessage().equals(TOO_LARGE) ? FileProblem.TOO_LARGE : FileProblem.INVALID_FILE_TYPE, event.getFileName(), "")));
    // Uploading another file must not wait for the old one to be removed from the component's own list.
    upload.addAllFinishedListener(event -> upload.clearFileList());
    var limits = new Span(Texts.of("wizard.file.limits"));
    limits.addClassName("drop-limits");
    add(upload, limits);
  }

  /// Small once there is a file, so that the preview has the room.
  public void setSmall(boolean small) {
    setClassName("drop-zone-small", small);
    pick.setText(Texts.of(small ? "wizard.file.replace" : "wizard.file.pick"));
    pick.setThemeVariants(!small, ButtonVariant.PRIMARY);
  }

  private void receive(UploadEvent event) throws IOException {
    var name = event.getFileName();
    var ui = event.getUI();
    try (var bytes = event.getInputStream()) {
      var file = keeper.keep(name, bytes);
      ui.access(() -> onUploaded.accept(file));
    } catch (FileRefused refusal) {
      ui.access(() -> onRefused.accept(refusal));
    }
  }

  private static UploadI18N words() {
    return new UploadI18N()
        .setDropFiles(new UploadI18N.DropFiles().setOne(Texts.of("wizard.file.drop")))
        .setError(new UploadI18N.Error().setFileIsTooBig(TOO_LARGE).setIncorrectFileType("INVALID_FILE_TYPE")
            .setTooManyFiles(Texts.of("wizard.file.one")))
        .setUploading(new UploadI18N.Uploading()
            .setStatus(new UploadI18N.Uploading.Status().setConnecting(Texts.of("wizard.file.connecting"))
                .setProcessing(Texts.of("wizard.file.recognising")).setStalled(Texts.of("wizard.file.stalled"))
                .setHeld(Texts.of("wizard.file.held")))
            .setError(new UploadI18N.Uploading.Error().setServerUnavailable(Texts.of("wizard.file.unavailable"))
                .setUnexpectedServerError(Texts.of("wizard.file.failed")).setForbidden(Texts.of("wizard.file.forbidden")))
            .setRemainingTime(new UploadI18N.Uploading.RemainingTime().setPrefix(Texts.of("wizard.file.left"))
                .setUnknown(Texts.of("wizard.file.left.unknown"))));
  }
}
