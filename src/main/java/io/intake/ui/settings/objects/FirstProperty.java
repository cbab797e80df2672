package io.intake.ui.settings.objects;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.intake.crmobjects.NewObjectType.NewField;
import io.intake.properties.FieldType;
import io.intake.properties.PropertyType;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// One of the properties that an object has from the start: its label, its type, whether it is needed and whether it identifies.
class FirstProperty extends Div {

  /// What a first property can be; all types are offered where properties are looked after.
  private enum Kind {
    TEXT(PropertyType.STRING, FieldType.TEXT), NUMBER(PropertyType.NUMBER, FieldType.NUMBER), DATE(PropertyType.DATE, FieldType.DATE),
    CHECKBOX(PropertyType.BOOL, FieldType.BOOLEAN_CHECKBOX), PHONE(PropertyType.PHONE_NUMBER, FieldType.PHONE_NUMBER);

    private final PropertyType type;
    private final FieldType fieldType;

    Kind(PropertyType type, FieldType fieldType) {
      this.type = type;
      this.fieldType = fieldType;
    }

    /// Only what is written in one way finds a record again.
    boolean canIdentify() {
      return this == TEXT || this == NUMBER;
    }
  }

  private final TextField label = new TextField();
  private final Select<Kind> kind = new Select<>();
  private final Checkbox required = new Checkbox(Texts.of("objects.required"));
  private final Checkbox unique = new Checkbox(Texts.of("objects.unique"));

  private FirstProperty() {
    addClassName("first-property");
    label.setAriaLabel(Texts.of("objects.property"));
    label.setPlaceholder(Texts.of("objects.property"));
    kind.setAriaLabel(Texts.of("objects.type"));
    kind.setItems(Kind.values());
    kind.setItemLabelGenerator(one -> Texts.of("objects.type." + one.name()));
    kind.setValue(Kind.TEXT);
    kind.addValueChangeListener(event -> {
      unique.setEnabled(event.getValue().canIdentify());
      unique.setValue(unique.getValue() && event.getValue().canIdentify());
    });
    add(label, kind, required, unique);
  }

  /// The one that names records: a text that every record has.
  static FirstProperty naming() {
    var property = new FirstProperty();
    property.label.setValue(Texts.of("objects.property.name"));
    property.label.setRequiredIndicatorVisible(true);
    property.kind.setReadOnly(true);
    property.required.setValue(true);
    property.required.setEnabled(false);
    return property;
  }

  static FirstProperty further(Consumer<FirstProperty> remove) {
    var property = new FirstProperty();
    var button = new Button(IntakeIcon.CLOSE.create(), event -> remove.accept(property));
    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    button.setAriaLabel(Texts.of("objects.property.remove"));
    property.add(button);
    return property;
  }

  void focusLabel() {
    label.focus();
  }

  /// Empty as long as it has no label.
  Optional<NewField> value() {
    return label.getValue().isBlank() ? Optional.empty() : Optional.of(new NewField(label.getValue().strip(), kind.getValue().type,
        kind.getValue().fieldType, List.of(), required.getValue(), unique.getValue()));
  }

  /// Whether it is the one with this label.
  boolean isCalled(String other) {
    return label.getValue().strip().equalsIgnoreCase(other);
  }

  void refuse(String why) {
    label.setErrorMessage(why);
    label.setInvalid(true);
    label.focus();
  }
}
