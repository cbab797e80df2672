package io.intake.ui.components;

import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker.DateTimePickerI18n;
import com.vaadin.flow.component.menubar.MenuBar.MenuBarI18n;
import java.text.DateFormatSymbols;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What ready-made inputs say themselves, in the language of the user.
public final class ComponentWords {

  private static final int MONTHS = 12;

  private ComponentWords() {
  }

  /// For calendars.
  public static DatePickerI18n dates() {
    var locale = Texts.locale();
    var firstDay = WeekFields.of(locale).getFirstDayOfWeek().getValue() % DayOfWeek.values().length;
    return new DatePickerI18n()
        .setMonthNames(Arrays.asList(DateFormatSymbols.getInstance(locale).getMonths()).subList(0, MONTHS))
        .setWeekdays(weekdays(TextStyle.FULL)).setWeekdaysShort(weekdays(TextStyle.SHORT)).setFirstDayOfWeek(firstDay)
        .setToday(Texts.of("frame.date.today")).setCancel(Texts.of("frame.date.cancel"))
        .setBadInputErrorMessage(Texts.of("frame.date.wrong"));
  }

  /// Sunday first, as the calendar counts.
  private static List<String> weekdays(TextStyle style) {
    return IntStream.range(0, DayOfWeek.values().length)
        .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, Texts.locale())).toList();
  }

  /// For a date with a time of day.
  public static DateTimePickerI18n moments() {
    return new DateTimePickerI18n().setDateLabel(Texts.of("frame.date.day")).setTimeLabel(Texts.of("frame.date.time"))
        .setBadInputErrorMessage(Texts.of("frame.date.wrong")).setIncompleteInputErrorMessage(Texts.of("frame.date.incomplete"));
  }

  /// For bars of menus, where not all of them find room.
  public static MenuBarI18n menus() {
    return new MenuBarI18n().setMoreOptions(Texts.of("frame.menu.more"));
  }

  /// For the editor of texts with formatting, by their name in `rich-text.js`.
  static Map<String, String> formatting() {
    return Stream.of("tools", "bold", "italic", "underline", "bullets", "numbers", "link", "address", "set", "remove")
        .collect(Collectors.toMap(word -> word, word -> Texts.of("frame.formatting." + word)));
  }

  /// For lists from which several are chosen; what a screen reader says.
  public static MultiSelectComboBoxI18n severalChoices() {
    return new MultiSelectComboBoxI18n().setCleared(Texts.of("frame.choices.cleared")).setFocused(Texts.of("frame.choices.focused"))
        .setSelected(Texts.of("frame.choices.selected")).setDeselected(Texts.of("frame.choices.deselected"))
        .setTotal(Texts.of("frame.choices.total"));
  }
}
