package io.intake.ui.importwizard.mapping;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.intake.crmobjects.ObjectType;
import io.intake.properties.NewProperty;
import io.intake.properties.Property;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyGroup;
import io.intake.properties.PropertyRefused;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.Arrays;
import java.util.List;

/// A panel at the right in which an administrator creates the property that a column lacks.
final class NewPropertyPanel extends Dialog {

  private final transient PropertyCatalog catalog;
  private final SerializableConsumer<Property> onCreated;
  private final Select<ObjectType> object = new Select<>();
  private final TextField label = new TextField(Texts.of("wizard.property.label"));
  private final Select<NewPropertyType> type = new Select<>();
  private final Select<PropertyGroup> group = new Select<>();
  private final TextArea options = new TextArea(Texts.of("wizard.property.options"));
  private final Paragraph refusal = new Paragraph();

  /// @param suggested the label to begin with
  /// @param samples values of the column, offered as options
  /// @param onCreated gets the new property
  NewPropertyPanel(PropertyCatalog catalog, List<ObjectType> types, String suggested, List<String> samples,
      SerializableConsumer<Property> onCreated) {
    this.catalog = catalog;
    this.onCreated = onCreated;
    addClassName("side-panel");
    setHeaderTitle(Texts.of("wizard.property.title"));
    setModality(ModalityMode.STRICT);
    configureFields(types, suggested, samples);
    refusal.addClassName("refusal");
    refusal.getElement().setAttribute("role", "alert");
    refusal.setVisible(false);
    var form = new Div(new Paragraph(Texts.of("wizard.property.lead")), object, label, type, options, group, refusal);
    form.addClassName("side-panel-form");
    add(form);
    var create = new Button(Texts.of("wizard.property.create"), event -> create());
    create.addThemeVariants(ButtonVariant.PRIMARY);
    label.addKeyPressListener(Key.ENTER, event -> create());
    getFooter().add(new Button(Texts.of("wizard.property.cancel"), event -> close()), create);
  }

  private void configureFields(List<ObjectType> types, String suggested, List<String> samples) {
    object.setLabel(Texts.of("wizard.property.object"));
    object.setItems(types);
    object.setItemLabelGenerator(Labels::singular);
    object.addValueChangeListener(event -> showGroups());
    object.setValue(types.getFirst());
    object.setVisible(types.size() > 1);
    label.setValue(suggested);
    label.setAutofocus(true);
    label.setAutoselect(true);
    type.setLabel(Texts.of("wizard.property.type"));
    type.setItems(NewPropertyType.values());
    type.setItemLabelGenerator(value -> Texts.of("wizard.property.type." + value));
    type.addValueChangeListener(event -> options.setVisible(event.getValue() != null && event.getValue().hasOptions()));
    type.setValue(NewPropertyType.TEXT);
    options.setVisible(false);
    options.setHelperText(Texts.of("wizard.property.options.help"));
    options.setValue(String.join("\n", samples.stream().distinct().toList()));
    options.setMinRows(4);
    group.setLabel(Texts.of("wizard.property.group"));
    group.setItemLabelGenerator(Labels::of);
  }

  private void showGroups() {
    var groups = catalog.groups(object.getValue().id());
    group.setItems(groups);
    groups.stream().findFirst().ifPresent(group::setValue);
  }

  private void create() {
    var chosen = type.getValue();
    try {
      var property = catalog.create(new NewProperty(object.getValue().id(), label.getValue().strip(), "",
          group.getValue() == null ? "" : group.getValue().name(), chosen.type(), chosen.fieldType(),
          chosen.hasOptions() ? Arrays.stream(options.getValue().split("\n")).map(String::strip).filter(line -> !line.isEmpty()).toList()
              : List.of(), false));
      close();
      onCreated.accept(property);
    } catch (PropertyRefused refused) {
      refusal.setText(Texts.of("wizard.property.refused." + refused.reason(), refused.argument()));
      refusal.setVisible(true);
    }
  }
}
