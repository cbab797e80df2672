package io.intake.ui.importresult;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.intake.imports.ImportOverview;
import io.intake.imports.ImportProgress;
import io.intake.imports.ImportState;
import io.intake.imports.RowOutcome;
import io.intake.ui.components.CountCard;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.OutcomeBar;
import io.intake.ui.components.Texts;
import io.intake.ui.findings.ProgressLine;
import java.util.EnumMap;
import java.util.Map;

/// A run under way: the bar, the counts as they rise, and the way to stop it.
class RunningPanel extends Div {

  private final H2 title = new H2();
  private final ProgressLine progress = new ProgressLine(Texts.of("importresult.progress"));
  private final OutcomeBar bar = new OutcomeBar();
  private final Map<RowOutcome, CountCard> cards = new EnumMap<>(RowOutcome.class);
  private final Button cancel;
  private String name = "";
  private long written;

  /// @param onCancel told once the person is sure
  RunningPanel(Runnable onCancel) {
    addClassName("running-panel");
    cancel = new Button(Texts.of("importresult.cancel"), IntakeIcon.STOP.create(), event -> ask(onCancel));
    var counts = new Div();
    counts.addClassName("outcome-cards");
    for (var outcome : RowOutcome.values()) {
      var card = new CountCard(outcome, () -> { });
      card.setEnabled(false);
      cards.put(outcome, card);
      counts.add(card);
    }
    var leave = new Paragraph(Texts.of("importresult.leave"));
    leave.addClassName("result-hint");
    var foot = new Div(leave, cancel);
    foot.addClassName("running-foot");
    add(title, progress, counts, bar, foot);
  }

  void show(ImportOverview overview, ImportProgress now) {
    name = overview.name();
    var rows = now.summary().rows();
    written = rows.created() + rows.updated();
    title.setText(Texts.of(overview.state() == ImportState.STARTED ? "importresult.waiting" : "importresult.running", overview.name()));
    progress.show(now);
    bar.show(rows);
    cards.forEach((outcome, card) -> card.setCount(rows.of(outcome)));
  }

  private void ask(Runnable onCancel) {
    var dialog = new ConfirmDialog();
    dialog.setHeader(Texts.of("importresult.cancel.title", name));
    dialog.setText(Texts.of("importresult.cancel.text", written));
    dialog.setConfirmText(Texts.of("importresult.cancel.confirm"));
    dialog.setConfirmButtonTheme("error primary");
    dialog.setCancelable(true);
    dialog.setCancelText(Texts.of("importresult.cancel.keep"));
    dialog.addConfirmListener(event -> {
      cancel.setEnabled(false);
      cancel.setText(Texts.of("importresult.cancelling"));
      onCancel.run();
    });
    dialog.open();
  }
}
