package io.intake.ui.importwizard;

import com.vaadin.flow.component.html.Div;
import io.intake.ui.components.Texts;
import java.util.Optional;

/// What stands between the step bar and the footer.
abstract class WizardPage extends Div {

  private Runnable onChange = () -> { };
  private Runnable onDone = () -> { };

  /// What must happen before it can go on, in words; empty if nothing.
  abstract Optional<String> missing();

  /// Hands over what was decided here; what refuses it is shown in the footer.
  abstract void complete();

  /// What the button that goes on says.
  String nextLabel() {
    return Texts.of("wizard.next");
  }

  /// Keeps what can be kept of what is not complete yet.
  void keep() {
  }

  /// @param onChange to be told when [#missing] may say something else
  /// @param onDone to be told when the page goes on by itself
  final void tell(Runnable onChange, Runnable onDone) {
    this.onChange = onChange;
    this.onDone = onDone;
  }

  final void changed() {
    onChange.run();
  }

  final void done() {
    onDone.run();
  }
}
