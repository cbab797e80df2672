package io.intake.ui.importwizard.derived;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import io.intake.imports.Derivation;
import io.intake.imports.DerivedPreview;
import io.intake.ui.components.Texts;
import io.intake.ui.continuity.SlowCall;
import io.intake.ui.findings.ProgressLine;
import java.util.List;

/// Looks a choice up in the rows of the whole file, beside the dialog, which stays usable.
/// Of several choices in a row the last one is shown.
final class PreviewCall extends Div {

  private final transient ColumnMaking making;
  private final SerializableConsumer<DerivedPreview> onPreview;
  private final ProgressLine waiting = new ProgressLine(Texts.of("derived.waiting"));
  private final SlowCall<DerivedPreview> call = new SlowCall<>(this::answer, PreviewCall::fail);
  private transient List<Derivation> asked = List.of();
  private transient List<Derivation> wanted = List.of();

  /// @param onPreview gets what the columns that were asked for last would hold
  PreviewCall(ColumnMaking making, SerializableConsumer<DerivedPreview> onPreview) {
    this.making = making;
    this.onPreview = onPreview;
    waiting.showMoment(Texts.of("derived.waiting"));
    waiting.setVisible(false);
    add(waiting, call);
  }

  void ask(List<Derivation> columns) {
    wanted = List.copyOf(columns);
    if (!call.isWaiting()) {
      look();
    }
  }

  private void look() {
    var columns = wanted;
    asked = columns;
    waiting.setVisible(true);
    call.ask(() -> making.preview(columns));
  }

  private void answer(DerivedPreview preview) {
    if (asked.equals(wanted)) {
      waiting.setVisible(false);
      onPreview.accept(preview);
    } else {
      look();
    }
  }

  private static void fail(RuntimeException failure) {
    throw failure;
  }
}
