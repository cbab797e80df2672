package io.intake.ui.findings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.intake.imports.ErrorValueGroup;
import io.intake.imports.ValueDecision;
import io.intake.properties.Property;
import io.intake.properties.PropertyOption;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.Optional;

/// Where a person says what values mean: an option of the property, or a text.
final class MeaningField {

  private static final int MOST_CHARACTERS = 65_536;

  private final Div slot = new Div();
  private final ComboBox<PropertyOption> options = new ComboBox<>();
  private final TextField text = new TextField();
  private final String original;
  private boolean asksForText;
  private Runnable changed = () -> { };

  private MeaningField(String original) {
    this.original = original;
    slot.addClassName("meaning");
    options.setPlaceholder(Texts.of("findings.fix.option"));
    options.setAriaLabel(Texts.of("findings.fix.option.of", original));
    options.addValueChangeListener(event -> changed.run());
    text.setAriaLabel(Texts.of("findings.fix.text.of", original));
    text.setMaxLength(MOST_CHARACTERS);
    text.setValue(original);
    text.setAutoselect(true);
    text.setValueChangeMode(ValueChangeMode.EAGER);
    text.addValueChangeListener(event -> changed.run());
  }

  /// @param property whose options are to choose from; empty if a text is asked for
  static MeaningField of(Optional<Property> property, ErrorValueGroup group) {
    var field = new MeaningField(group.values().getFirst().text());
    property.ifPresentOrElse(found -> field.askForOption(found, group), field::askForText);
    return field;
  }

  /// @param onChange told when [#decision] may say something else
  void tell(Runnable onChange) {
    changed = onChange;
  }

  private void askForOption(Property property, ErrorValueGroup group) {
    var choices = property.options().stream().filter(option -> !option.hidden()).toList();
    options.setItems(choices);
    options.setItemLabelGenerator(option -> Labels.of(property, option));
    group.proposal().flatMap(proposal -> choices.stream()
        .filter(option -> proposal.decision().equals(new ValueDecision.UseOption(option.value()))).findFirst())
        .ifPresent(options::setValue);
    slot.add(options);
  }

  /// From now on a text is asked for.
  void askForText() {
    asksForText = true;
    changed.run();
    slot.removeAll();
    slot.add(text);
    if (slot.isAttached()) {
      text.focus();
    }
  }

  /// What is to be filled in.
  Component field() {
    return asksForText ? text : options;
  }

  Div component() {
    return slot;
  }

  /// Empty while nothing is said that differs from the file.
  Optional<ValueDecision> decision() {
    if (!asksForText) {
      return Optional.ofNullable(options.getValue()).map(option -> new ValueDecision.UseOption(option.value()));
    }
    return text.getValue().equals(original) || text.getValue().isBlank() ? Optional.empty()
        : Optional.of(new ValueDecision.ReplaceBy(text.getValue()));
  }
}
