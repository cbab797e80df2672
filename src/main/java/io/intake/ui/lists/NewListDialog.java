package io.intake.ui.lists;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.intake.crmobjects.ObjectType;
import io.intake.lists.ListRefused;
import io.intake.lists.ObjectLists;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.List;

/// Asks what a new list shall be called, of what it is, and how records come on it.
class NewListDialog extends Dialog {

  private final TextField name = new TextField(Texts.of("lists.name"));
  private final Select<ObjectType> type = new Select<>();
  private final RadioButtonGroup<String> kind = new RadioButtonGroup<>(Texts.of("lists.kind"));
  private final transient Making make;

  /// Makes a list.
  @FunctionalInterface
  interface Making {

    /// @throws ListRefused if the name is
    void make(String name, ObjectType type, boolean active);
  }

  NewListDialog(List<ObjectType> types, Making make) {
    this.make = make;
    setHeaderTitle(Texts.of("lists.new"));
    setWidth("440px");
    name.setMaxLength(ObjectLists.LONGEST_NAME);
    name.setWidthFull();
    name.setAutofocus(true);
    type.setLabel(Texts.of("lists.object"));
    type.setItemLabelGenerator(Labels::plural);
    type.setItems(types);
    type.setValue(types.getFirst());
    type.setWidthFull();
    kind.setItems("active", "static");
    kind.setItemLabelGenerator(one -> Texts.of("lists." + one));
    kind.setValue("active");
    kind.setHelperText(Texts.of("lists.kind.active"));
    kind.addValueChangeListener(event -> kind.setHelperText(Texts.of("lists.kind." + event.getValue())));
    var form = new Div(name, type, kind);
    form.addClassName("dialog-form");
    add(form);
    var save = new Button(Texts.of("lists.new"), event -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.addClickShortcut(Key.ENTER);
    getFooter().add(new Button(Texts.of("lists.cancel"), event -> close()), save);
  }

  private void save() {
    try {
      make.make(name.getValue(), type.getValue(), kind.getValue().equals("active"));
      close();
    } catch (ListRefused refused) {
      name.setErrorMessage(Texts.of("lists.refused." + refused.reason()));
      name.setInvalid(true);
    }
  }
}
