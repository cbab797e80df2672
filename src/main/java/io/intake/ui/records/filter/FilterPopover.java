package io.intake.ui.records.filter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.select.Select;
import io.intake.crmobjects.FilterOperator;
import io.intake.crmobjects.PropertyFilter;
import io.intake.properties.Property;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Where a filter is put together or changed, beside the button that it belongs to.
class FilterPopover extends Popover {

  private final List<Property> properties;
  private final Optional<PropertyFilter> edited;
  private final Consumer<PropertyFilter> accept;
  private final ComboBox<Property> property = new ComboBox<>(Texts.of("records.filter.property"));
  private final Select<FilterOperator> operator = new Select<>();
  private final FilterValueEditor values = new FilterValueEditor();
  private final Button apply = new Button(Texts.of("records.filter.apply"));

  FilterPopover(Component target, List<Property> properties, Optional<PropertyFilter> edited, Consumer<PropertyFilter> accept) {
    this.properties = properties;
    this.edited = edited;
    this.accept = accept;
    setTarget(target);
    setPosition(PopoverPosition.BOTTOM_START);
    setModal(true);
    setAutofocus(true);
    setWidth("320px");
    setAriaLabel(Texts.of("records.filter"));
    addOpenedChangeListener(event -> {
      if (event.isOpened()) {
        begin();
      }
    });
    add(form());
  }

  private Div form() {
    property.setItemLabelGenerator(Labels::of);
    property.setWidthFull();
    property.setItems(properties);
    property.addValueChangeListener(event -> {
      if (event.isFromClient() && event.getValue() != null) {
        showOperators(event.getValue(), Optional.empty());
      }
    });
    operator.setItemLabelGenerator(FilterWords::operator);
    operator.setAriaLabel(Texts.of("records.filter.operator"));
    operator.setWidthFull();
    operator.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        showValues(List.of());
        values.focus();
      }
    });
    apply.addThemeVariants(ButtonVariant.PRIMARY);
    apply.addClickListener(event -> apply());
    var form = new Div(property, operator, values, apply);
    form.addClassName("filter-form");
    Shortcuts.addShortcutListener(form, this::apply, Key.ENTER).listenOn(form).allowBrowserDefault();
    return form;
  }

  private void begin() {
    property.setVisible(edited.isEmpty());
    var first = edited.flatMap(filter -> properties.stream().filter(one -> one.name().equals(filter.property())).findFirst());
    property.setValue(first.orElse(null));
    operator.setVisible(first.isPresent());
    values.setVisible(first.isPresent());
    apply.setVisible(first.isPresent());
    first.ifPresentOrElse(one -> showOperators(one, edited), property::focus);
  }

  private void showOperators(Property chosen, Optional<PropertyFilter> filter) {
    var operators = FilterWords.operators(chosen);
    operator.setItems(operators);
    operator.setValue(filter.map(PropertyFilter::operator).filter(operators::contains).orElse(operators.getFirst()));
    operator.setVisible(true);
    values.setVisible(true);
    apply.setVisible(true);
    showValues(filter.map(PropertyFilter::values).orElse(List.of()));
    values.focus();
  }

  private void showValues(List<String> shown) {
    if (property.getValue() != null && operator.getValue() != null) {
      values.show(property.getValue(), operator.getValue(), shown);
    }
  }

  private void apply() {
    if (property.getValue() == null || operator.getValue() == null) {
      return;
    }
    var entered = values.values();
    if (entered.size() < needed(operator.getValue())) {
      values.focus();
      return;
    }
    close();
    accept.accept(new PropertyFilter(property.getValue().name(), operator.getValue(), entered));
  }

  private static int needed(FilterOperator operator) {
    return switch (operator) {
      case IS_EMPTY, IS_NOT_EMPTY -> 0;
      case BETWEEN -> 2;
      case IS, IS_NOT, CONTAINS, ONE_OF, BEFORE, AFTER, GREATER_THAN, LESS_THAN -> 1;
    };
  }
}
