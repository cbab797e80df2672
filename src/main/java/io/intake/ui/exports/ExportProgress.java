package io.intake.ui.exports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.intake.exports.Export;
import io.intake.exports.ExportId;
import io.intake.ui.components.Poller;
import io.intake.ui.components.Texts;
import java.time.Duration;

/// How far one export is, then the way to its file.
class ExportProgress extends Div {

  private final transient ExportId id;
  private final transient ExportDoors doors;
  private final ProgressBar bar = new ProgressBar(0, 1, 0);
  private final Span words = new Span();
  private final Div file = new Div();
  private final Poller poller = new Poller(Duration.ofMillis(700), this::look);

  ExportProgress(ExportId id, ExportDoors doors) {
    this.id = id;
    this.doors = doors;
    addClassName("export-progress");
    bar.getElement().setAttribute("aria-label", Texts.of("exports.progress"));
    words.getElement().setAttribute("role", "status");
    add(words, bar, file, poller);
    look();
  }

  private void look() {
    var export = doors.exports().find(id).orElseThrow();
    bar.setValue(ExportWords.share(export));
    bar.setVisible(export.isUnderWay());
    words.setText(ExportWords.state(export));
    poller.setOn(export.isUnderWay());
    if (!export.isUnderWay()) {
      show(export);
    }
  }

  private void show(Export export) {
    file.removeAll();
    ExportWords.download(export, doors.exports(), "button-link").ifPresent(file::add);
  }
}
