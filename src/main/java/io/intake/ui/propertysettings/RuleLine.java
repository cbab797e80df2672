package io.intake.ui.propertysettings;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.intake.properties.RuleKind;
import io.intake.properties.ValueRule;
import io.intake.ui.components.ComponentWords;
import io.intake.ui.components.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One rule with the field for what it needs to be told.
class RuleLine extends Div {

  private final RuleKind kind;
  private final transient Supplier<List<String>> arguments;
  private transient Runnable focus = () -> { };

  RuleLine(ValueRule rule) {
    this.kind = rule.kind();
    addClassName("rule-line");
    var name = new Span(Texts.of("rules.name." + kind));
    name.addClassName("rule-name");
    add(name);
    arguments = switch (kind.argument()) {
      case NONE -> List::of;
      case COUNT -> count(rule);
      case NUMBER -> text(rule.argument(), "");
      case PATTERN -> pattern(rule);
      case DOMAINS -> domains(rule);
      case DATE -> date(rule);
      case WEEKDAYS -> weekdays(rule);
    };
  }

  ValueRule rule() {
    return new ValueRule(kind, arguments.get());
  }

  /// Puts the keyboard into the field.
  void focus() {
    focus.run();
  }

  private String words() {
    return Texts.of("rules.name." + kind);
  }

  private Supplier<List<String>> count(ValueRule rule) {
    var field = new IntegerField();
    field.setMin(0);
    field.setStepButtonsVisible(true);
    field.setAriaLabel(words());
    if (!rule.argument().isEmpty()) {
      field.setValue(Integer.valueOf(rule.argument()));
    }
    focus = field::focus;
    add(field);
    return () -> field.isEmpty() ? List.of() : List.of(field.getValue().toString());
  }

  private Supplier<List<String>> text(String value, String placeholder) {
    var field = new TextField();
    field.setAriaLabel(words());
    field.setValue(value);
    field.setPlaceholder(placeholder);
    focus = field::focus;
    add(field);
    return () -> field.getValue().isBlank() ? List.of() : List.of(field.getValue().strip());
  }

  private Supplier<List<String>> pattern(ValueRule rule) {
    var pattern = text(rule.argument(), "");
    var message = new TextField();
    message.setAriaLabel(Texts.of("propertysettings.rule.message"));
    message.setPlaceholder(Texts.of("propertysettings.rule.message"));
    message.setValue(rule.message());
    message.setMaxLength(100);
    message.addClassName("rule-message");
    addClassName("rule-line-wide");
    add(message);
    return () -> Stream.concat(pattern.get().stream(), Stream.of(message.getValue().strip()).filter(words -> !words.isEmpty())).toList();
  }

  private Supplier<List<String>> domains(ValueRule rule) {
    var text = text(String.join(", ", rule.arguments()), "example.com, example.org");
    return () -> text.get().stream().flatMap(list -> Stream.of(list.split("[,;\\s]+"))).filter(domain -> !domain.isEmpty()).toList();
  }

  private Supplier<List<String>> date(ValueRule rule) {
    var picker = new DatePicker();
    picker.setLocale(Texts.locale());
    picker.setI18n(ComponentWords.dates());
    picker.setAriaLabel(words());
    if (!rule.argument().isEmpty()) {
      picker.setValue(LocalDate.parse(rule.argument()));
    }
    focus = picker::focus;
    add(picker);
    return () -> picker.isEmpty() ? List.of() : List.of(picker.getValue().toString());
  }

  private Supplier<List<String>> weekdays(ValueRule rule) {
    var days = new CheckboxGroup<DayOfWeek>();
    days.setItems(DayOfWeek.values());
    days.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, Texts.locale()));
    days.setAriaLabel(words());
    days.setValue(rule.arguments().stream().map(DayOfWeek::valueOf).collect(Collectors.toSet()));
    addClassName("rule-line-wide");
    add(days);
    return () -> days.getValue().stream().sorted().map(DayOfWeek::name).toList();
  }
}
