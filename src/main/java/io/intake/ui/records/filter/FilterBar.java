package io.intake.ui.records.filter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.intake.crmobjects.PropertyFilter;
import io.intake.crmobjects.RecordFilter;
import io.intake.properties.Property;
import io.intake.properties.TextKind;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Search and filters of an index page: each filter is a chip that can be changed and removed in place.
public class FilterBar extends Div {

  private static final int TYPING_PAUSE = 300;

  private final List<Property> properties;
  private final UnaryOperator<String> lostNames;
  private final Consumer<RecordFilter> changed;
  private final TextField search = new TextField();
  private final Div chips = new Div();
  private RecordFilter filter;

  /// @param lostNames what people called properties that are not among these any more
  public FilterBar(List<Property> properties, UnaryOperator<String> lostNames, RecordFilter filter, Consumer<RecordFilter> changed) {
    this.properties = properties;
    this.lostNames = lostNames;
    this.filter = filter;
    this.changed = changed;
    addClassName("filter-bar");
    chips.addClassName("filter-chips");
    search.addClassName("filter-search");
    var whatIsSearched = Texts.of(properties.stream().anyMatch(property -> property.textKind() == TextKind.EMAIL)
        ? "records.search" : "records.search.plain");
    search.setPlaceholder(whatIsSearched);
    search.setAriaLabel(whatIsSearched);
    search.setPrefixComponent(IntakeIcon.SEARCH.create());
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.setValueChangeTimeout(TYPING_PAUSE);
    search.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        change(this.filter.withSearch(event.getValue()));
      }
    });
    add(search, chips);
    show(filter);
  }

  /// Calls the search something else.
  public void nameSearch(String words) {
    search.setPlaceholder(words);
    search.setAriaLabel(words);
  }

  /// Shows a filter that was changed elsewhere.
  public void show(RecordFilter other) {
    filter = other;
    search.setValue(other.search());
    chips.removeAll();
    other.selection().ifPresent(selection -> chips.add(selectionChip()));
    for (var i = 0; i < other.conditions().size(); i++) {
      addChip(other.conditions().get(i), i);
    }
    chips.add(addButton());
    if (!other.conditions().isEmpty() || other.selection().isPresent()) {
      chips.add(button(Texts.of("records.filter.clear"), () -> change(RecordFilter.all(filter.objectType()))));
    }
  }

  private void addChip(PropertyFilter condition, int index) {
    chips.add(properties.stream().filter(property -> property.name().equals(condition.property())).findFirst()
        .map(property -> chip(property, condition, index)).orElseGet(() -> lostChip(condition, index)));
  }

  /// What is filtered by and not there any more can only be removed. Unseen, it would keep everybody out for no reason.
  private Div lostChip(PropertyFilter condition, int index) {
    var label = new Span(Texts.of("records.filter.lost", lostNames.apply(condition.property())));
    label.addClassName("filter-chip-fixed");
    var chip = chip(label, new Span(), Texts.of("records.filter.remove", label.getText()), () -> replace(index, Optional.empty()));
    chip.addClassName("filter-chip-lost");
    return chip;
  }

  private Div chip(Property property, PropertyFilter condition, int index) {
    var label = new Span(Labels.of(property));
    label.addClassName("filter-chip-property");
    var operator = new Span(FilterWords.operator(condition.operator()));
    operator.addClassName("filter-chip-operator");
    var values = new Span(FilterWords.values(property, condition));
    values.addClassName("filter-chip-values");
    var change = new NativeButton();
    change.addClassName("filter-chip-change");
    change.add(label, operator, values);
    var popover = new FilterPopover(change, properties, Optional.of(condition), other -> replace(index, Optional.of(other)));
    return chip(change, popover, Texts.of("records.filter.remove", Labels.of(property)), () -> replace(index, Optional.empty()));
  }

  private Div selectionChip() {
    var label = new Span(Texts.of("records.filter.selection"));
    label.addClassName("filter-chip-fixed");
    return chip(label, new Span(), Texts.of("records.filter.remove", label.getText()),
        () -> change(filter.withSelection(Optional.empty())));
  }

  private static Div chip(Component content, Component popover, String removeLabel,
      Runnable remove) {
    var close = new NativeButton();
    close.add(IntakeIcon.CLOSE.create());
    close.addClassName("filter-chip-remove");
    close.getElement().setAttribute("aria-label", removeLabel);
    close.addClickListener(event -> remove.run());
    var chip = new Div(content, close, popover);
    chip.addClassName("filter-chip");
    return chip;
  }

  private Div addButton() {
    var add = button(Texts.of("records.filter.add"), () -> { });
    add.setIcon(IntakeIcon.FILTER.create());
    var popover = new FilterPopover(add, properties, Optional.empty(), condition -> {
      var conditions = new ArrayList<>(filter.conditions());
      conditions.add(condition);
      change(filter.withConditions(List.copyOf(conditions)));
    });
    return new Div(add, popover);
  }

  private static Button button(String label, Runnable action) {
    var button = new Button(label, event -> action.run());
    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    return button;
  }

  private void replace(int index, Optional<PropertyFilter> other) {
    var conditions = new ArrayList<>(filter.conditions());
    conditions.remove(index);
    other.ifPresent(condition -> conditions.add(index, condition));
    change(filter.withConditions(List.copyOf(conditions)));
  }

  private void change(RecordFilter other) {
    show(other);
    changed.accept(other);
  }
}
