package io.intake.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import io.intake.properties.Parsed;
import io.intake.properties.Property;
import io.intake.properties.ValueParsers;
import java.util.Optional;
import java.util.function.Function;

/// The editor that fits a property: it shows a stored value, and reads what a person made of it as a value to be stored.
public class PropertyField extends Composite<Div> {

  private final Property property;
  private final ValueParsers parsers;
  private final FieldEditor editor;

  public PropertyField(Property property, ValueParsers parsers) {
    this(property, parsers, editor(property));
  }

  private PropertyField(Property property, ValueParsers parsers, FieldEditor editor) {
    this.property = property;
    this.parsers = parsers;
    this.editor = editor;
    getContent().addClassName("property-field");
    getContent().add(editor.component());
    if (editor.component() instanceof HasSize sized) {
      sized.setWidthFull();
    }
  }

  /// A field whose value is chosen in a box.
  ///
  /// @param find what a stored text stands for
  public static <T> PropertyField of(Property property, ValueParsers parsers, ComboBox<T> box, Function<String, Optional<T>> find,
      Function<T, String> stored) {
    return new PropertyField(property, parsers, FieldEditor.found(box, find, stored));
  }

  private static FieldEditor editor(Property property) {
    return switch (property.type()) {
      case STRING, NUMBER, PHONE_NUMBER -> FieldEditor.text(property);
      case BOOL -> FieldEditor.yesOrNo();
      case DATE -> FieldEditor.date();
      case DATETIME -> FieldEditor.dateTime();
      case ENUMERATION -> property.fieldType().holdsManyOptions() ? FieldEditor.options(property) : FieldEditor.option(property);
    };
  }

  public Property property() {
    return property;
  }

  public void setLabel(String label) {
    editor.component().getElement().setProperty("label", label);
  }

  /// For screens that show the label elsewhere.
  public void setAriaLabel(String label) {
    editor.component().getElement().setProperty("accessibleName", label);
  }

  public void setRequired(boolean required) {
    var element = editor.component().getElement();
    element.setProperty("required", required);
    if (editor.component() instanceof DateTimePicker) {
      // A group can't be required, only what is in it: the component says so of the group.
      element.addAttachListener(attached -> element.executeJs("""
          requestAnimationFrame(() => {
            this.removeAttribute('aria-required');
            if ($0) this.querySelectorAll('input').forEach(input => input.setAttribute('aria-required', 'true'));
          })""", required));
    }
  }

  public void focus() {
    if (editor.component() instanceof Focusable<?> focusable) {
      focusable.focus();
    }
  }

  /// Shows a stored value.
  public void setStored(String stored) {
    editor.show().accept(stored);
    setProblem("");
  }

  /// Reads what is in the field.
  ///
  /// @return the canonical text, empty for no value; nothing if it can't be read, which the field then says
  public Optional<String> read() {
    var text = editor.text().get();
    if (!editor.isTyped()) {
      var broken = parsers.brokenRule(property, text);
      setProblem(broken.map(PropertyFormat::rule).orElse(""));
      return broken.isPresent() ? Optional.empty() : Optional.of(text);
    }
    return switch (parsers.of(property, TypedValues.format()).parse(text)) {
      case Parsed.Blank blank -> accepted("");
      case Parsed.Valid valid -> accepted(valid.stored());
      case Parsed.Invalid invalid -> {
        setProblem(invalid.broken().map(PropertyFormat::rule).orElseGet(() -> Texts.of("records.problem." + invalid.problem().name())));
        yield Optional.empty();
      }
    };
  }

  private Optional<String> accepted(String stored) {
    setProblem("");
    return Optional.of(stored);
  }

  /// Says what is wrong; an empty text takes it back.
  public void setProblem(String problem) {
    if (editor.component() instanceof HasValidation validated) {
      validated.setErrorMessage(problem);
      validated.setInvalid(!problem.isEmpty());
    }
  }

  /// Told when the person is done with a value by choosing it.
  public void onChosen(Runnable done) {
    editor.onChosen(done);
  }

  /// Told of each value, whoever put it in.
  public void onChange(Runnable changed) {
    editor.onChange(changed);
  }

  /// Whether Enter ends the editing, as it does not in a text of several lines.
  public boolean endsWithEnter() {
    return !editor.takesEnter();
  }

  Component editorComponent() {
    return editor.component();
  }
}
