package io.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.intake.imports.ImportOverview;
import io.intake.imports.ImportState;
import io.intake.imports.Imports;
import io.intake.ui.components.Poller;
import io.intake.ui.components.Texts;
import java.time.Duration;
import java.util.List;

/// A ring in the top bar for what is being imported, from whichever screen one looks.
class RunningImports extends Div {

  private static final int LOOKED_AT = 20;

  private final Imports imports;
  private final Poller poller = new Poller(Duration.ofSeconds(2), this::look);
  private final Div ring = new Div();
  private final Span percent = new Span();
  private final Anchor link = new Anchor("", ring, percent);

  RunningImports(Imports imports) {
    this.imports = imports;
    addClassName("running-imports");
    ring.addClassName("ring");
    link.addClassName("running-imports-link");
    link.getElement().setAttribute("router-link", true);
    add(link, poller);
  }

  /// Looks what runs now, and goes on looking while something does.
  void look() {
    var running = imports.list(0, LOOKED_AT).stream().filter(RunningImports::isRunning).toList();
    poller.setOn(!running.isEmpty());
    setVisible(!running.isEmpty());
    if (!running.isEmpty()) {
      show(running);
    }
  }

  private void show(List<ImportOverview> running) {
    var done = running.stream().mapToLong(ImportOverview::rowsDone).sum();
    var total = running.stream().mapToLong(ImportOverview::rowsTotal).sum();
    var share = total == 0 ? 0 : Math.min(100, done * 100 / total);
    ring.getStyle().set("--share", share + "%");
    percent.setText(share + " %");
    link.setHref(running.size() == 1 ? Routes.openImport(running.getFirst().id()) : Routes.IMPORTS);
    var words = Texts.of("frame.running", running.size(), share);
    link.setTitle(words);
    link.getElement().setAttribute("aria-label", words);
  }

  private static boolean isRunning(ImportOverview run) {
    return run.state() == ImportState.STARTED || run.state() == ImportState.PROCESSING;
  }
}
