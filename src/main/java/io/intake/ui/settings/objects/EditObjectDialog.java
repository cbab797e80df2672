package io.intake.ui.settings.objects;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import io.intake.crmobjects.ObjectChange;
import io.intake.crmobjects.ObjectType;
import io.intake.properties.Property;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.List;
import java.util.function.Consumer;

/// What of an object can be another one later: its names and icon, what is required, shown and searched, and further links.
class EditObjectDialog extends Dialog {

  private final NamesFields names = new NamesFields();
  private final ObjectIcons icons = new ObjectIcons();
  private final MultiSelectComboBox<Property> required = new MultiSelectComboBox<>(Texts.of("objects.requiredOnes"));
  private final MultiSelectComboBox<Property> secondary = new MultiSelectComboBox<>(Texts.of("objects.secondary"));
  private final MultiSelectComboBox<Property> searched = new MultiSelectComboBox<>(Texts.of("objects.searched"));
  private final LinkedObjects linked;

  /// @param properties all that the object has
  /// @param others all other object types
  EditObjectDialog(ObjectType type, List<Property> properties, List<ObjectType> others, Consumer<EditObjectDialog> done) {
    linked = new LinkedObjects(others, type.id());
    setHeaderTitle(Texts.of("objects.edit.title", Labels.plural(type)));
    setWidth("720px");
    var further = properties.stream().filter(property -> !type.nameProperties().contains(property.name()) && !property.isRecordId())
        .toList();
    var fillable = further.stream().filter(property -> !property.readOnly()).toList();
    fill(required, "objects.requiredOnes.help", fillable, type.requirement().names());
    fill(secondary, "objects.secondary.help", further, type.traits().secondary());
    fill(searched, "objects.searched.help", further, type.searchProperties());
    names.show(type);
    icons.show(type.icon());
    linked.show(type.traits().linkedWith());
    var form = new Div(names, icons, required, secondary, searched, linked);
    form.addClassNames("dialog-form", "object-form");
    add(form);
    var save = new Button(Texts.of("settings.save"), event -> done.accept(this));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(Texts.of("settings.cancel"), event -> close()), save);
  }

  private static void fill(MultiSelectComboBox<Property> field, String help, List<Property> properties, List<String> chosen) {
    field.setItems(properties);
    field.setItemLabelGenerator(Labels::of);
    field.setHelperText(Texts.of(help));
    field.setValue(properties.stream().filter(property -> chosen.contains(property.name())).toList());
  }

  private static List<String> chosen(MultiSelectComboBox<Property> field) {
    return field.getSelectedItems().stream().map(Property::name).toList();
  }

  ObjectChange change() {
    return new ObjectChange(names.names(), names.translations(), icons.symbol(), chosen(required), chosen(secondary), chosen(searched),
        linked.chosen());
  }

  void refuseName(String why, String name) {
    names.refuse(why, name);
  }

  void refuseSecondary(String why) {
    secondary.setErrorMessage(why);
    secondary.setInvalid(true);
    secondary.focus();
  }
}
