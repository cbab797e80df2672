package io.intake.ui.importwizard.formats;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import io.intake.imports.ColumnFormat;
import io.intake.imports.ColumnMapping;
import io.intake.imports.FormatChoices;
import io.intake.imports.FormatSuggestion;
import io.intake.properties.DateOrder;
import io.intake.properties.NumberNotation;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import io.intake.ui.findings.ErrorTexts;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How the dates and numbers of the file are read, column by column. One calm line while the values themselves say it; open where a
/// person has to look.
public class FormatCard extends Section {

  private final Map<Integer, String> names;
  private final SerializableConsumer<FormatChoices> onChange;
  private final NativeDetails details = new NativeDetails();
  private final Span lead = new Span();
  private final List<FormatLine> lines = new ArrayList<>();
  private transient FormatSuggestion formats = FormatSuggestion.NONE;
  private transient FormatChoices choices;

  /// @param columns of the file, for their names
  /// @param onChange told the choices whenever a person makes one
  public FormatCard(List<ColumnMapping> columns, FormatChoices choices, SerializableConsumer<FormatChoices> onChange) {
    this.names = new HashMap<>(columns.stream().collect(Collectors.toMap(ColumnMapping::column,
        column -> ErrorTexts.columnName(column.header(), column.column()))));
    this.choices = choices;
    this.onChange = onChange;
    lead.addClassName("details-lead");
    details.setSummary(lead);
    addClassNames("details-card", "details-formats");
    add(new H2(IntakeIcon.CALENDAR.create(), new Span(Texts.of("wizard.formats.title"))), details);
  }

  public FormatChoices choices() {
    return choices;
  }

  /// Shows what is known by now; without columns of dates or numbers there is nothing to show.
  public void show(FormatSuggestion known) {
    if (!lines.isEmpty() && known.equals(formats)) {
      return;
    }
    formats = known;
    setVisible(!known.columns().isEmpty());
    details.setOpen(open() > 0);
    lines.clear();
    known.columns().forEach(column -> lines.add(new FormatLine(column, names.getOrDefault(column.column(), ""), choices,
        format -> choose(column, format))));
    var content = new Div();
    content.addClassName("format-lines");
    lines.forEach(content::add);
    lead.setText(leadWords());
    if (known.hasMoments()) {
      content.add(zone());
    }
    details.setContent(content);
  }

  private long open() {
    return formats.columns().stream().filter(column -> !FormatLine.isDecided(column, choices)).count();
  }

  private String leadWords() {
    var zone = formats.hasMoments() ? Texts.of("wizard.formats.times", choices.zone().getId()) : "";
    return (open() > 0 ? Texts.of("wizard.formats.look", open(), lines.size()) : Texts.of("wizard.formats." + certainty(), lines.size()))
        + zone;
  }

  /// What makes it clear how the columns are written.
  private String certainty() {
    var chosen = choices.dates().size() + choices.numbers().size() > 0;
    return chosen ? "chosen" : formats.fromAllRows() ? "clear" : "clearSoFar";
  }

  private void choose(ColumnFormat column, Enum<?> format) {
    if (format instanceof DateOrder order) {
      change(choices.withDates(column.column(), order));
    } else if (format instanceof NumberNotation notation) {
      change(choices.withNumbers(column.column(), notation));
    }
  }

  private void change(FormatChoices changed) {
    choices = changed;
    lines.forEach(line -> line.mark(changed));
    lead.setText(leadWords());
    onChange.accept(changed);
  }

  private Div zone() {
    var zone = new ComboBox<ZoneId>();
    zone.setItems(ZoneId.getAvailableZoneIds().stream().filter(id -> id.contains("/") && !id.startsWith("Etc/") || id.equals("UTC"))
        .sorted().map(ZoneId::of).toList());
    zone.setItemLabelGenerator(ZoneId::getId);
    zone.setValue(choices.zone());
    zone.setAriaLabel(Texts.of("wizard.formats.zone"));
    zone.addClassName("format-zone");
    zone.addValueChangeListener(event -> {
      if (event.isFromClient() && event.getValue() != null) {
        change(choices.withZone(event.getValue()));
      }
    });
    var title = new Span(Texts.of("wizard.formats.zone"));
    title.addClassName("format-name");
    var reason = new Span(Texts.of("wizard.formats.zone.lead"));
    reason.addClassName("format-reason");
    var words = new Div(title, reason);
    words.addClassName("format-words");
    var line = new Div(IntakeIcon.GLOBE.create(), words, zone);
    line.addClassName("format-line");
    return line;
  }
}
