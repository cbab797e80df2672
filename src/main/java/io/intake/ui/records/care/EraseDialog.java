package io.intake.ui.records.care;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.ObjectType;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.Texts;
import io.intake.ui.records.links.RecordNames;

/// Deletes a person for good, once their name was typed.
public class EraseDialog extends Dialog {

  /// @param done told once the person is gone
  public EraseDialog(ObjectType type, CrmRecord record, CareDoors doors, Runnable done) {
    var name = RecordNames.of(record, type);
    setHeaderTitle(Texts.of("care.erase.title", name));
    setWidth("520px");
    var typed = new TextField(Texts.of("care.erase.type", name));
    typed.setWidthFull();
    typed.setValueChangeMode(ValueChangeMode.EAGER);
    typed.setAutofocus(true);
    var erase = new Button(Texts.of("care.erase.confirm"), event -> {
      doors.erasure().erase(record.id());
      close();
      Notifications.done(Texts.of("care.erased"));
      done.run();
    });
    erase.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
    erase.setEnabled(false);
    typed.addValueChangeListener(event -> erase.setEnabled(event.getValue().strip().equals(name)));
    var form = new Div(new Paragraph(Texts.of("care.erase.effect")), new Paragraph(Texts.of("care.erase.not")), typed);
    form.addClassName("dialog-form");
    add(form);
    getFooter().add(new Button(Texts.of("records.cancel"), event -> close()), erase);
  }
}
