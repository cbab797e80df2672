package io.intake.ui.settings;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import io.intake.ui.components.Texts;

/// Asks once before something that can't be taken back.
public class QuestionDialog extends ConfirmDialog {

  public QuestionDialog(String title, String explanation, String confirm, Runnable confirmed) {
    super(title, explanation, confirm, event -> confirmed.run());
    setCancelable(true);
    setCancelText(Texts.of("settings.cancel"));
    setConfirmButtonTheme("primary error");
  }
}
