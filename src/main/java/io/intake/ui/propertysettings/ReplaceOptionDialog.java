package io.intake.ui.propertysettings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.intake.properties.Property;
import io.intake.properties.PropertyOption;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.Optional;

/// Asks what becomes of the records that hold an option which is to go: they get another one.
class ReplaceOptionDialog extends Dialog {

  /// @param changed told once it is done or under way
  ReplaceOptionDialog(PropertyDoors doors, Property property, PropertyOption option, Runnable changed) {
    var type = property.objectType();
    var records = doors.works().countOption(type, property.name(), option.value());
    setHeaderTitle(Texts.of("propertysettings.option.remove.title", Labels.of(property, option)));
    setWidth("480px");
    var other = new ComboBox<PropertyOption>(Texts.of("propertysettings.option.instead"));
    other.setItems(property.options().stream().filter(candidate -> !candidate.value().equals(option.value())).toList());
    other.setItemLabelGenerator(candidate -> Labels.of(property, candidate));
    other.setWidthFull();
    other.setVisible(records > 0);
    var form = new Div(new Paragraph(Texts.of("propertysettings.option.remove.why", records)), other);
    form.addClassName("dialog-form");
    add(form);
    var remove = new Button(Texts.of(records > 0 ? "propertysettings.option.merge" : "propertysettings.option.remove.confirm"), event -> {
      if (records > 0 && other.isEmpty()) {
        other.setErrorMessage(Texts.of("propertysettings.option.instead.missing"));
        other.setInvalid(true);
        return;
      }
      var instead = other.getOptionalValue().map(PropertyOption::value);
      if (Refusals.attempt(() -> remove(doors, property, option, records, instead))) {
        close();
        Notifications.done(Texts.of("propertysettings.option.removing", option.label(), records));
        changed.run();
      }
    });
    remove.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
    getFooter().add(new Button(Texts.of("settings.cancel"), event -> close()), remove);
  }

  private static void remove(PropertyDoors doors, Property property, PropertyOption option, long records, Optional<String> instead) {
    if (records > 0) {
      doors.works().replaceOption(property.objectType(), property.name(), option.value(), instead);
    } else {
      doors.administration().removeOption(property.objectType(), property.name(), option.value());
    }
  }
}
