package io.intake.ui.records.filter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.intake.crmobjects.FilterOperator;
import io.intake.properties.Property;
import io.intake.properties.PropertyOption;
import io.intake.ui.components.ComponentWords;
import io.intake.ui.components.Moments;
import io.intake.ui.components.Texts;
import io.intake.ui.components.account.AccountChoices;
import io.intake.ui.language.Labels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The inputs for the values of one filter, as property and operator ask for them.
class FilterValueEditor extends Div {

  private final List<Component> inputs = new ArrayList<>();
  private Supplier<List<String>> values = List::of;

  FilterValueEditor() {
    addClassName("filter-values");
  }

  void show(Property property, FilterOperator operator, List<String> shown) {
    removeAll();
    inputs.clear();
    values = List::of;
    switch (operator) {
      case IS_EMPTY, IS_NOT_EMPTY -> { }
      case BETWEEN -> {
        var from = single(property, first(shown, 0), "records.filter.from");
        var to = single(property, first(shown, 1), "records.filter.to");
        values = () -> Stream.concat(from.get().stream(), to.get().stream()).toList();
      }
      case ONE_OF -> values = property.options().isEmpty() ? texts(shown) : options(property, shown);
      case IS, IS_NOT, CONTAINS, BEFORE, AFTER, GREATER_THAN, LESS_THAN ->
          values = single(property, first(shown, 0), "records.filter.value");
    }
    inputs.forEach(input -> {
      ((HasSize) input).setWidthFull();
      add(input);
    });
  }

  /// The values entered; fewer than the operator needs while something is missing.
  List<String> values() {
    return values.get();
  }

  void focus() {
    if (!inputs.isEmpty() && inputs.getFirst() instanceof Focusable<?> first) {
      first.focus();
    }
  }

  private static String first(List<String> shown, int index) {
    return shown.size() > index ? shown.get(index) : "";
  }

  private Supplier<List<String>> single(Property property, String shown, String label) {
    return switch (property.type()) {
      case STRING, PHONE_NUMBER, NUMBER -> text(shown, label);
      case DATE -> day(shown, label, "");
      case DATETIME -> day(shown, label, otherZone());
      case BOOL -> choice(List.of(new PropertyOption("true", Texts.of("records.yes"), 0, false),
          new PropertyOption("false", Texts.of("records.no"), 1, false)), PropertyOption::label, shown, label);
      case ENUMERATION -> choice(property.options(), option -> Labels.of(property, option), shown, label);
    };
  }

  private Supplier<List<String>> text(String shown, String label) {
    var field = new TextField();
    field.setAriaLabel(Texts.of(label));
    field.setPlaceholder(Texts.of(label));
    field.setValue(shown);
    inputs.add(field);
    return () -> filled(field.getValue().strip());
  }

  private Supplier<List<String>> texts(List<String> shown) {
    var field = new TextField();
    field.setAriaLabel(Texts.of("records.filter.values"));
    field.setPlaceholder(Texts.of("records.filter.values"));
    field.setValue(String.join(", ", shown));
    inputs.add(field);
    return () -> Stream.of(field.getValue().split("[,;\\n]")).map(String::strip).filter(value -> !value.isEmpty()).toList();
  }

  /// Moments are on the days of the account, which may be others than those of the person.
  private static String otherZone() {
    var zone = AccountChoices.profile().zone();
    return zone.getRules().equals(Moments.zone().getRules()) ? "" : Texts.of("records.filter.zone", zone.getId());
  }

  private Supplier<List<String>> day(String shown, String label, String hint) {
    var picker = new DatePicker();
    picker.setLocale(Texts.locale());
    picker.setI18n(ComponentWords.dates());
    picker.setAriaLabel(Texts.of(label));
    picker.setPlaceholder(Texts.of(label));
    picker.setHelperText(hint);
    if (shown.matches("\\d{4}-\\d{2}-\\d{2}")) {
      picker.setValue(LocalDate.parse(shown));
    }
    inputs.add(picker);
    return () -> picker.getValue() == null ? List.of() : List.of(picker.getValue().toString());
  }

  private Supplier<List<String>> choice(List<PropertyOption> options, ItemLabelGenerator<PropertyOption> words, String shown,
      String label) {
    var box = new ComboBox<PropertyOption>();
    box.setItems(new ArrayList<>(options));
    box.setItemLabelGenerator(words);
    box.setAriaLabel(Texts.of(label));
    options.stream().filter(option -> option.value().equals(shown)).findFirst().ifPresent(box::setValue);
    inputs.add(box);
    return () -> box.getValue() == null ? List.of() : List.of(box.getValue().value());
  }

  private Supplier<List<String>> options(Property property, List<String> shown) {
    var box = new MultiSelectComboBox<PropertyOption>();
    box.setItems(new ArrayList<>(property.options()));
    box.setItemLabelGenerator(option -> Labels.of(property, option));
    box.setI18n(ComponentWords.severalChoices());
    box.setAriaLabel(Texts.of("records.filter.options"));
    box.setPlaceholder(Texts.of("records.filter.options"));
    box.setSelectedItemsOnTop(true);
    box.setValue(new HashSet<>(property.options().stream().filter(option -> shown.contains(option.value())).toList()));
    inputs.add(box);
    return () -> box.getValue().stream().filter(Objects::nonNull).map(PropertyOption::value).toList();
  }

  private static List<String> filled(String value) {
    return value.isEmpty() ? List.of() : List.of(value);
  }
}
