package io.intake.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.intake.properties.FieldType;
import io.intake.properties.Property;
import io.intake.properties.PropertyOption;
import io.intake.properties.PropertyType;
import io.intake.ui.components.richtext.RichTextField;
import io.intake.ui.language.Labels;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One kind of input with the two ways between it and a stored text.
///
/// @param show puts a stored text into the input
/// @param text answers what is in it: typed text, or the stored text where it was chosen
/// @param isTyped whether the text was typed and is still to be parsed
record FieldEditor(Component component, Consumer<String> show, Supplier<String> text, boolean isTyped) {

  private static final int MOST_CHARACTERS = 65_536;

  static FieldEditor text(Property property) {
    if (property.isRichText()) {
      var editor = new RichTextField(ComponentWords.formatting());
      return new FieldEditor(editor, editor::setStored, editor::stored, true);
    }
    if (property.fieldType() == FieldType.TEXTAREA) {
      var area = new TextArea();
      area.setMaxLength(MOST_CHARACTERS);
      area.setMinRows(3);
      return new FieldEditor(area, area::setValue, area::getValue, true);
    }
    var field = new TextField();
    field.setMaxLength(MOST_CHARACTERS);
    field.setAutoselect(true);
    field.getElement().setAttribute("inputmode", inputMode(property));
    if (property.type() == PropertyType.NUMBER) {
      return new FieldEditor(field, stored -> field.setValue(TypedValues.editable(stored)), field::getValue, true);
    }
    return new FieldEditor(field, field::setValue, field::getValue, true);
  }

  private static String inputMode(Property property) {
    if (property.type() == PropertyType.NUMBER) {
      return "decimal";
    }
    return switch (property.textKind()) {
      case PLAIN -> "text";
      case EMAIL -> "email";
      case PHONE -> "tel";
      case DOMAIN, URL -> "url";
    };
  }

  static FieldEditor yesOrNo() {
    var choices = List.of(new PropertyOption("true", Texts.of("records.yes"), 0, false),
        new PropertyOption("false", Texts.of("records.no"), 1, false));
    return choice(choices, PropertyOption::label);
  }

  static FieldEditor option(Property property) {
    return choice(property.options(), option -> Labels.of(property, option));
  }

  private static FieldEditor choice(List<PropertyOption> options, ItemLabelGenerator<PropertyOption> words) {
    var box = new ComboBox<PropertyOption>();
    box.setItems(visible(options));
    box.setItemLabelGenerator(words);
    box.setClearButtonVisible(true);
    return new FieldEditor(box, stored -> box.setValue(find(options, stored)), () -> stored(box.getValue()), false);
  }

  static FieldEditor options(Property property) {
    var box = new MultiSelectComboBox<PropertyOption>();
    box.setItems(visible(property.options()));
    box.setItemLabelGenerator(option -> Labels.of(property, option));
    box.setI18n(ComponentWords.severalChoices());
    box.setClearButtonVisible(true);
    Consumer<String> show = stored -> box.setValue(Arrays.stream(stored.split(";")).map(value -> find(property.options(), value))
        .filter(option -> option != null).collect(Collectors.toCollection(HashSet::new)));
    return new FieldEditor(box, show, () -> box.getValue().stream().sorted(Comparator.comparingInt(PropertyOption::displayOrder))
        .map(PropertyOption::value).collect(Collectors.joining(";")), false);
  }

  static FieldEditor date() {
    var picker = new DatePicker();
    picker.setLocale(Texts.locale());
    picker.setI18n(ComponentWords.dates());
    picker.setAutoOpen(false);
    picker.setClearButtonVisible(true);
    return new FieldEditor(picker, stored -> picker.setValue(day(stored)),
        () -> picker.getValue() == null ? "" : picker.getValue().toString(), false);
  }

  static FieldEditor dateTime() {
    var picker = new DateTimePicker();
    picker.setLocale(Texts.locale());
    picker.setDatePickerI18n(ComponentWords.dates());
    picker.setI18n(ComponentWords.moments());
    picker.setAutoOpen(false);
    Consumer<String> show = stored -> {
      var moment = moment(stored);
      picker.setValue(moment == null ? null : moment.atZone(Moments.zone()).toLocalDateTime());
    };
    return new FieldEditor(picker, show, () -> picker.getValue() == null ? ""
        : picker.getValue().atZone(Moments.zone()).toInstant().toString(), false);
  }

  /// What is chosen from more than could be listed.
  ///
  /// @param find what a stored text stands for; one that stands for nothing is kept until something else is chosen
  static <T> FieldEditor found(ComboBox<T> box, Function<String, Optional<T>> find, Function<T, String> stored) {
    var unknown = new AtomicReference<>("");
    box.setClearButtonVisible(true);
    box.addValueChangeListener(event -> unknown.set(""));
    Consumer<String> show = text -> {
      var known = find.apply(text);
      box.setValue(known.orElse(null));
      unknown.set(known.isPresent() ? "" : text);
    };
    return new FieldEditor(box, show, () -> box.getOptionalValue().map(stored).orElseGet(unknown::get), false);
  }

  /// Whether the Enter key does something in it.
  boolean takesEnter() {
    return component instanceof TextArea || component instanceof RichTextField || component instanceof ComboBoxBase<?, ?, ?>;
  }

  void onChange(Runnable changed) {
    ((HasValue<?, ?>) component).addValueChangeListener(event -> changed.run());
  }

  void onChosen(Runnable done) {
    if (component instanceof ComboBox<?> || component instanceof DatePicker) {
      ((HasValue<?, ?>) component).addValueChangeListener(event -> {
        if (event.isFromClient()) {
          done.run();
        }
      });
    }
  }

  private static List<PropertyOption> visible(List<PropertyOption> options) {
    return new ArrayList<>(options.stream().filter(option -> !option.hidden()).toList());
  }

  private static @Nullable PropertyOption find(List<PropertyOption> options, String stored) {
    return options.stream().filter(option -> option.value().equals(stored)).findFirst().orElse(null);
  }

  private static String stored(@Nullable PropertyOption option) {
    return option == null ? "" : option.value();
  }

  private static @Nullable LocalDate day(String stored) {
    try {
      return stored.isEmpty() ? null : LocalDate.parse(stored);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable Instant moment(String stored) {
    try {
      return stored.isEmpty() ? null : Instant.parse(stored);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
