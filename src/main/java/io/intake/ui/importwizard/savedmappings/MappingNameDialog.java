package io.intake.ui.importwizard.savedmappings;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import io.intake.ui.components.Texts;

/// Asks what a mapping is to be called.
class MappingNameDialog extends Dialog {

  private static final int LONGEST = 100;

  private final TextField name = new TextField(Texts.of("mapping.name"));
  private final Button save = new Button("", event -> save());
  private final String key;
  private final SerializableFunction<String, NameUse> uses;
  private final SerializableConsumer<String> onName;

  /// What a name stands for already.
  enum NameUse {
    FREE, REPLACEABLE, TAKEN
  }

  /// @param key of the texts
  MappingNameDialog(String key, String suggested, SerializableFunction<String, NameUse> uses, SerializableConsumer<String> onName) {
    this.key = key;
    this.uses = uses;
    this.onName = onName;
    setHeaderTitle(Texts.of(key + ".title"));
    setWidth("440px");
    name.setValue(suggested.substring(0, Math.min(LONGEST, suggested.length())));
    name.setMaxLength(LONGEST);
    name.setWidthFull();
    name.setAutofocus(true);
    name.setAutoselect(true);
    name.setValueChangeMode(ValueChangeMode.EAGER);
    name.addValueChangeListener(event -> showUse());
    var form = new Div(new Paragraph(Texts.of(key + ".lead")), name);
    form.addClassName("dialog-form");
    add(form);
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.addClickShortcut(Key.ENTER);
    getFooter().add(new Button(Texts.of("mapping.cancel"), event -> close()), save);
    showUse();
  }

  /// Says what would be replaced before it is.
  private void showUse() {
    var replaces = use() == NameUse.REPLACEABLE;
    name.setInvalid(false);
    name.setHelperText(replaces ? Texts.of("mapping.name.replaces") : "");
    save.setText(Texts.of(replaces ? "mapping.name.replace" : key + ".do"));
  }

  private NameUse use() {
    return uses.apply(name.getValue().strip());
  }

  private void save() {
    var chosen = name.getValue().strip();
    if (chosen.isEmpty() || use() == NameUse.TAKEN) {
      name.setErrorMessage(Texts.of(chosen.isEmpty() ? "mapping.name.missing" : "mapping.name.taken"));
      name.setInvalid(true);
      return;
    }
    close();
    onName.accept(chosen);
  }
}
