package io.intake.ui.settings;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import io.intake.crmobjects.ObjectType;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.function.Consumer;

/// Asks for a new label: one word for both sides, or one for each.
class LabelDialog extends Dialog {

  private final TextField label = new TextField();
  private final TextField inverse = new TextField();
  private final RadioButtonGroup<Boolean> paired = new RadioButtonGroup<>(Texts.of("settings.labels.kind"));
  private final ObjectType from;
  private final ObjectType to;

  LabelDialog(ObjectType from, ObjectType to, Consumer<LabelDialog> done) {
    this.from = from;
    this.to = to;
    setHeaderTitle(Texts.of("settings.labels.new"));
    setWidth("460px");
    paired.setItems(false, true);
    paired.setItemLabelGenerator(two -> Texts.of(two ? "settings.labels.paired" : "settings.labels.single"));
    paired.addValueChangeListener(event -> show(event.getValue()));
    paired.setValue(false);
    label.setAutofocus(true);
    var form = new Div(paired, label, inverse);
    form.addClassName("dialog-form");
    add(form);
    var save = new Button(Texts.of("settings.labels.create"), event -> done.accept(this));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.addClickShortcut(Key.ENTER);
    getFooter().add(new Button(Texts.of("settings.cancel"), event -> close()), save);
  }

  String label() {
    return label.getValue().strip();
  }

  String inverseLabel() {
    return paired.getValue() ? inverse.getValue().strip() : label();
  }

  void refuse(String why) {
    label.setErrorMessage(why);
    label.setInvalid(true);
    label.focus();
  }

  private void show(boolean two) {
    inverse.setVisible(two);
    label.setLabel(two ? Texts.of("settings.labels.is", Labels.singular(to), Labels.singular(from)) : Texts.of("settings.labels.word"));
    inverse.setLabel(Texts.of("settings.labels.is", Labels.singular(from), Labels.singular(to)));
    label.setHelperText(Texts.of(two ? "settings.labels.paired.help" : "settings.labels.single.help"));
    inverse.setHelperText(Texts.of("settings.labels.inverse.help"));
  }
}
