package io.intake.ui.lists;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import io.intake.ui.components.Texts;
import java.util.function.Consumer;

/// Asks for the name of a list.
class RenameDialog extends Dialog {

  private static final int LONGEST = 200;

  private final TextField name = new TextField(Texts.of("lists.name"));
  private final Consumer<String> renamed;

  RenameDialog(String current, Consumer<String> renamed) {
    this(Texts.of("lists.rename"), current, renamed);
  }

  /// @param action what its name is asked for
  RenameDialog(String action, String current, Consumer<String> renamed) {
    this.renamed = renamed;
    setHeaderTitle(action);
    setWidth("420px");
    name.setValue(current);
    name.setMaxLength(LONGEST);
    name.setWidthFull();
    name.setAutofocus(true);
    name.setAutoselect(true);
    add(name);
    var save = new Button(action, event -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.addClickShortcut(Key.ENTER);
    getFooter().add(new Button(Texts.of("lists.cancel"), event -> close()), save);
  }

  private void save() {
    if (name.getValue().isBlank()) {
      name.setErrorMessage(Texts.of("lists.name.missing"));
      name.setInvalid(true);
      return;
    }
    close();
    renamed.accept(name.getValue().strip());
  }
}
