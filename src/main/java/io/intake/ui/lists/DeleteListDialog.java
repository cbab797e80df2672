package io.intake.ui.lists;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import io.intake.lists.ObjectList;
import io.intake.ui.components.Texts;

/// Asks once whether a list shall go.
class DeleteListDialog extends ConfirmDialog {

  DeleteListDialog(ObjectList list, Runnable confirmed) {
    super(Texts.of("lists.delete.title", list.name()), Texts.of("lists.delete.why", list.size()), Texts.of("lists.delete"),
        event -> confirmed.run());
    setCancelable(true);
    setCancelText(Texts.of("lists.cancel"));
    setConfirmButtonTheme("primary error");
  }
}
