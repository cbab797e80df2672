package io.intake.ui.importwizard.formats;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import io.intake.imports.ColumnFormat;
import io.intake.imports.FormatChoices;
import io.intake.properties.DateOrder;
import io.intake.properties.FormatCertainty;
import io.intake.properties.NumberNotation;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import io.intake.ui.importwizard.mapping.NativeSelect;
import java.util.List;

/// One column of dates or numbers: what its values say about their format, and the formats to choose from.
class FormatLine extends Div {

  private final transient ColumnFormat column;
  private Component icon = new Span();

  /// @param name of the column
  /// @param choices that hold by now
  /// @param onChoice told what a person chooses instead
  FormatLine(ColumnFormat column, String name, FormatChoices choices, SerializableConsumer<Enum<?>> onChoice) {
    this.column = column;
    var title = new Span(name);
    title.addClassName("format-name");
    title.setTitle(name);
    var reason = new Span(FormatReadings.reason(column));
    reason.addClassName("format-reason");
    reason.setTitle(reason.getText());
    var words = new Div(title, reason);
    words.addClassName("format-words");
    addClassName("format-line");
    add(icon, words, select(column, name, format(column, choices), onChoice));
    mark(choices);
  }

  /// Shows whether a person still has to look.
  final void mark(FormatChoices choices) {
    var decided = isDecided(column, choices);
    var kind = switch (column) {
      case ColumnFormat.Dates _ -> IntakeIcon.CALENDAR;
      case ColumnFormat.Numbers _ -> IntakeIcon.NUMBER;
    };
    var shown = (decided ? kind : IntakeIcon.ALERT).create();
    replace(icon, shown);
    icon = shown;
    setClassName("format-unsure", !decided);
  }

  /// Whether the values themselves say it, or a person did, so that nobody has to look.
  static boolean isDecided(ColumnFormat column, FormatChoices choices) {
    var chosen = switch (column) {
      case ColumnFormat.Dates _ -> choices.dates().keySet();
      case ColumnFormat.Numbers _ -> choices.numbers().keySet();
    };
    return column.finding().certainty() == FormatCertainty.PROVED || chosen.contains(column.column());
  }

  /// The format of a column that holds: what was chosen, else what was recognised.
  private static Enum<?> format(ColumnFormat column, FormatChoices choices) {
    return switch (column) {
      case ColumnFormat.Dates dates -> choices.dates().getOrDefault(column.column(), dates.finding().format());
      case ColumnFormat.Numbers numbers -> choices.numbers().getOrDefault(column.column(), numbers.finding().format());
    };
  }

  private static Component select(ColumnFormat column, String name, Enum<?> format, SerializableConsumer<Enum<?>> onChoice) {
    return switch (column) {
      case ColumnFormat.Dates dates -> {
        var select = new NativeSelect<>(Texts.of("wizard.formats.of", name), List.of(DateOrder.values()),
            order -> FormatReadings.choice(dates, order), onChoice::accept);
        select.setValue((DateOrder) format);
        yield select;
      }
      case ColumnFormat.Numbers numbers -> {
        var select = new NativeSelect<>(Texts.of("wizard.formats.of", name), List.of(NumberNotation.values()),
            notation -> FormatReadings.choice(numbers, notation), onChoice::accept);
        select.setValue((NumberNotation) format);
        yield select;
      }
    };
  }
}
