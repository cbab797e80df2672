package io.intake.ui.propertysettings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.intake.properties.FieldType;
import io.intake.properties.NumberDisplay;
import io.intake.properties.Property;
import io.intake.properties.PropertyEdit;
import io.intake.properties.PropertyGroup;
import io.intake.properties.PropertyType;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.List;

/// What a property is called, where it stands and how it looks.
class DefinitionForm extends Div {

  private final transient Property property;
  private final TextField label = new TextField(Texts.of("propertysettings.label"));
  private final TextArea description = new TextArea(Texts.of("propertysettings.description"));
  private final Select<PropertyGroup> group = new Select<>();
  private final Select<NumberDisplay> display = new Select<>();
  private final Select<FieldType> look = new Select<>();

  DefinitionForm(Property property, List<PropertyGroup> groups) {
    this.property = property;
    addClassName("property-form");
    label.setValue(Labels.of(property));
    description.setValue(Labels.description(property));
    group.setLabel(Texts.of("propertysettings.column.group"));
    group.setItems(groups);
    group.setItemLabelGenerator(Labels::of);
    groups.stream().filter(other -> other.name().equals(property.group())).findFirst().ifPresent(group::setValue);
    display.setLabel(Texts.of("propertysettings.display"));
    display.setItems(NumberDisplay.values());
    display.setItemLabelGenerator(value -> Texts.of("propertysettings.display." + value));
    display.setValue(property.display());
    display.setVisible(property.type() == PropertyType.NUMBER && !property.readOnly() && !property.isRecordId());
    look.setLabel(Texts.of("propertysettings.look"));
    look.setItems(FieldType.SELECT, FieldType.RADIO);
    look.setItemLabelGenerator(value -> Texts.of("propertysettings.look." + value));
    look.setValue(property.fieldType() == FieldType.RADIO ? FieldType.RADIO : FieldType.SELECT);
    look.setVisible(!property.builtIn() && !property.owner() && property.type() == PropertyType.ENUMERATION
        && !property.fieldType().holdsManyOptions());
    label.setReadOnly(property.builtIn());
    description.setReadOnly(property.builtIn());
    description.setVisible(!property.builtIn() || !property.description().isEmpty());
    group.setReadOnly(property.builtIn());
    add(label, description, group, display, look);
  }

  PropertyEdit edit() {
    return new PropertyEdit(label.getValue(), description.getValue(), group.isEmpty() ? "" : group.getValue().name(),
        look.isVisible() ? look.getValue() : property.fieldType(), display.isEmpty() ? property.display() : display.getValue());
  }
}
