package io.intake.ui.records.index;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.intake.properties.Property;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Where columns are chosen and put in order.
class ColumnChooser extends Popover {

  private final List<Property> properties;
  private final Supplier<List<Property>> current;
  private final Consumer<List<Property>> choose;
  private final TextField search = new TextField();
  private final Div rows = new Div();
  private List<Property> chosen = new ArrayList<>();

  ColumnChooser(Component target, List<Property> properties, Supplier<List<Property>> current, Consumer<List<Property>> choose) {
    this.properties = properties;
    this.current = current;
    this.choose = choose;
    setTarget(target);
    setPosition(PopoverPosition.BOTTOM_END);
    setModal(true);
    setAutofocus(true);
    setWidth("320px");
    setAriaLabel(Texts.of("records.columns"));
    search.setPlaceholder(Texts.of("records.columns.search"));
    search.setAriaLabel(Texts.of("records.columns.search"));
    search.setPrefixComponent(IntakeIcon.SEARCH.create());
    search.setWidthFull();
    search.setValueChangeMode(ValueChangeMode.EAGER);
    search.addValueChangeListener(event -> showRows());
    rows.addClassName("chooser-rows");
    add(search, rows);
    addOpenedChangeListener(event -> {
      if (event.isOpened()) {
        chosen = new ArrayList<>(this.current.get());
        search.clear();
        showRows();
      }
    });
  }

  private void showRows() {
    rows.removeAll();
    chosen.stream().filter(this::isFound).forEach(property -> rows.add(row(property, true)));
    properties.stream().filter(property -> !chosen.contains(property)).filter(this::isFound)
        .forEach(property -> rows.add(row(property, false)));
  }

  private boolean isFound(Property property) {
    return Labels.of(property).toLowerCase(Locale.ROOT).contains(search.getValue().strip().toLowerCase(Locale.ROOT));
  }

  private Div row(Property property, boolean isChosen) {
    var box = new Checkbox(Labels.of(property), isChosen);
    box.addValueChangeListener(event -> {
      if (event.getValue()) {
        chosen.add(property);
      } else {
        chosen.remove(property);
      }
      change();
    });
    var row = new Div(box);
    row.addClassName("chooser-row");
    if (isChosen && search.isEmpty()) {
      row.add(move(property, -1), move(property, 1));
    }
    return row;
  }

  private Button move(Property property, int by) {
    var button = new Button(IntakeIcon.CHEVRON_DOWN.create(), event -> {
      var from = chosen.indexOf(property);
      Collections.swap(chosen, from, from + by);
      change();
    });
    button.addClassName(by < 0 ? "column-up" : "column-down");
    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    button.setAriaLabel(Texts.of(by < 0 ? "records.columns.up" : "records.columns.down", Labels.of(property)));
    var to = chosen.indexOf(property) + by;
    button.setEnabled(to >= 0 && to < chosen.size());
    return button;
  }

  private void change() {
    choose.accept(List.copyOf(chosen));
    showRows();
  }
}
