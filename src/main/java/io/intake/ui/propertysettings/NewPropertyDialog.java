package io.intake.ui.propertysettings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.intake.crmobjects.ObjectType;
import io.intake.properties.NewProperty;
import io.intake.properties.NumberDisplay;
import io.intake.properties.Property;
import io.intake.properties.PropertyGroup;
import io.intake.properties.PropertyKind;
import io.intake.properties.PropertyRefused;
import io.intake.properties.RuleKind;
import io.intake.properties.ValueRule;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Asks for a new property. What can be said later, such as rules, is said later.
class NewPropertyDialog extends Dialog {

  private final transient PropertyDoors doors;
  private final transient ObjectType type;
  private final transient Consumer<Property> created;
  private final TextField label = new TextField(Texts.of("propertysettings.label"));
  private final TextArea description = new TextArea(Texts.of("propertysettings.description"));
  private final Select<PropertyKind> kind = new Select<>();
  private final Select<PropertyGroup> group = new Select<>();
  private final TextArea options = new TextArea(Texts.of("propertysettings.options"));
  private final Checkbox unique = new Checkbox(Texts.of("propertysettings.unique"));
  private final Paragraph refusal = new Paragraph();

  NewPropertyDialog(PropertyDoors doors, ObjectType type, Consumer<Property> created) {
    this.doors = doors;
    this.type = type;
    this.created = created;
    setHeaderTitle(Texts.of("propertysettings.create.title", Labels.plural(type)));
    setWidth("520px");
    configureFields();
    refusal.addClassName("form-refusal");
    refusal.getElement().setAttribute("role", "alert");
    refusal.setVisible(false);
    var form = new Div(label, kind, options, group, description, unique, refusal);
    form.addClassName("dialog-form");
    add(form);
    var create = new Button(Texts.of("propertysettings.create"), event -> create());
    create.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(Texts.of("settings.cancel"), event -> close()), create);
  }

  private void configureFields() {
    label.setAutofocus(true);
    label.setRequiredIndicatorVisible(true);
    label.setHelperText(Texts.of("propertysettings.label.help"));
    kind.setLabel(Texts.of("propertysettings.column.kind"));
    kind.setItems(PropertyKind.values());
    kind.setItemLabelGenerator(value -> Texts.of("propertysettings.kind." + value));
    kind.addValueChangeListener(event -> showWhatFits(event.getValue()));
    kind.setValue(PropertyKind.TEXT);
    options.setHelperText(Texts.of("propertysettings.options.help"));
    options.setMinRows(4);
    group.setLabel(Texts.of("propertysettings.column.group"));
    var groups = doors.catalog().groups(type.id());
    group.setItems(groups);
    group.setItemLabelGenerator(Labels::of);
    groups.stream().findFirst().ifPresent(group::setValue);
    unique.setHelperText(Texts.of("propertysettings.unique.help"));
  }

  private void showWhatFits(PropertyKind chosen) {
    options.setVisible(chosen.hasOptions());
    unique.setVisible(chosen.canBeUnique());
  }

  /// A label alone, or with what is stored in its place.
  private static void read(String line, List<String> labels, Map<String, String> values) {
    var sign = line.lastIndexOf(" = ");
    var label = sign < 0 ? line : line.substring(0, sign).strip();
    labels.add(label);
    if (sign >= 0) {
      values.putIfAbsent(label, line.substring(sign + " = ".length()).strip());
    }
  }

  private void create() {
    var chosen = kind.getValue();
    var labels = new ArrayList<String>();
    var values = new HashMap<String, String>();
    if (chosen.hasOptions()) {
      options.getValue().lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> read(line, labels, values));
    }
    var rules = chosen == PropertyKind.WEB_ADDRESS ? List.of(ValueRule.of(RuleKind.WEB_ADDRESS)) : List.<ValueRule>of();
    var traits = new NewProperty.Traits(chosen.textKind(), chosen == PropertyKind.USER, rules, NumberDisplay.GROUPED, values);
    try {
      var property = doors.catalog().create(new NewProperty(type.id(), label.getValue(), description.getValue(),
          group.isEmpty() ? "" : group.getValue().name(), chosen.type(), chosen.fieldType(), labels,
          unique.isVisible() && unique.getValue(), traits));
      close();
      created.accept(property);
    } catch (PropertyRefused refused) {
      refusal.setText(Refusals.words(refused));
      refusal.setVisible(true);
    }
  }
}
