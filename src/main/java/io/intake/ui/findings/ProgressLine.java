package io.intake.ui.findings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.intake.imports.ImportProgress;
import io.intake.ui.components.Texts;
import java.time.Duration;

/// How far a walk through a file is: a bar, and in words the rows, the speed and the time left.
public class ProgressLine extends Div {

  private final ProgressBar bar = new ProgressBar();
  private final Span rows = new Span();
  private final Span pace = new Span();

  public ProgressLine(String label) {
    addClassName("progress-line");
    bar.getElement().setAttribute("aria-label", label);
    var words = new Div(rows, pace);
    words.addClassName("progress-words");
    add(bar, words);
  }

  public void show(ImportProgress progress) {
    bar.setIndeterminate(progress.rowsTotal() == 0);
    bar.setValue(progress.rowsTotal() == 0 ? 0 : Math.min(1.0, progress.rowsDone() / (double) progress.rowsTotal()));
    rows.setText(Texts.of("findings.progress.rows", progress.rowsDone(), progress.rowsTotal()));
    var speed = progress.rowsPerSecond() == 0 ? "" : Texts.of("findings.progress.speed", progress.rowsPerSecond());
    pace.setText(progress.timeLeft().filter(left -> !progress.finished())
        .map(left -> (speed.isEmpty() ? "" : speed + " · ") + Texts.of("findings.progress.left", inWords(left)))
        .orElse(speed));
  }

  /// Something that takes a moment, nobody knows how long.
  public void showMoment(String words) {
    bar.setIndeterminate(true);
    rows.setText(words);
    pace.setText("");
  }

  private static String inWords(Duration left) {
    return left.toMinutes() > 0 ? Texts.of("findings.progress.minutes", left.toMinutes() + 1)
        : Texts.of("findings.progress.seconds", Math.max(1, left.toSeconds()));
  }
}
