package io.intake.ui.exports;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.intake.exports.Export;
import io.intake.exports.ExportState;
import io.intake.exports.Exports;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import java.util.Optional;

/// What is said of an export, and the way to its file.
final class ExportWords {

  private static final int KIB = 1024;

  private ExportWords() {
  }

  /// From 0 to 1.
  static double share(Export export) {
    return export.rowsTotal() == 0 ? 0 : Math.min(1, (double) export.rowsDone() / export.rowsTotal());
  }

  /// In one sentence.
  static String state(Export export) {
    return switch (export.state()) {
      case WAITING -> Texts.of("exports.state.WAITING.why");
      case RUNNING -> Texts.of("exports.state.RUNNING.why", export.rowsDone(), export.rowsTotal());
      case DONE -> Texts.of("exports.state.DONE.why", export.rowsDone(), size(export));
      case FAILED -> export.failure().map(ExportWords::failure).orElse("");
      case CANCELED -> Texts.of("exports.state.CANCELED.why");
      case EXPIRED -> Texts.of("exports.state.EXPIRED.why", Exports.DAYS_KEPT);
    };
  }

  private static String failure(Export.Failure failure) {
    return Texts.of("exports.failure." + failure.reason(), Long.toString(failure.record()), failure.property());
  }

  static String size(Export export) {
    return export.size() < KIB * KIB ? Texts.of("exports.size.kb", Math.max(1, export.size() / KIB))
        : Texts.of("exports.size.mb", (double) export.size() / KIB / KIB);
  }

  /// Empty while there is no file.
  static Optional<Anchor> download(Export export, Exports exports, String look) {
    if (export.state() != ExportState.DONE) {
      return Optional.empty();
    }
    DownloadHandler handler = (DownloadEvent event) -> {
      event.setFileName(export.fileName());
      event.setContentType(export.format().contentType());
      try (var out = event.getOutputStream()) {
        exports.write(export.id(), out);
      }
    };
    var link = new Anchor(handler, AttachmentType.DOWNLOAD, "");
    link.add(IntakeIcon.DOWNLOAD.create(), new Span(Texts.of("exports.download")));
    link.getElement().setAttribute("aria-label", Texts.of("exports.download.one", export.fileName()));
    link.addClassName(look);
    return Optional.of(link);
  }
}
