package io.intake.ui.records;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.PropertyChange;
import io.intake.properties.Property;
import io.intake.properties.PropertyType;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Moments;
import io.intake.ui.components.PropertyFormat;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import io.intake.ui.records.links.LinkStories;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// How a record got its values: old and new, when, and by whom or by which import.
class HistoryPanel extends Section {

  private static final int SHOWN_AT_FIRST = 6;

  private final transient Authors authors;
  private final transient RecordDoors doors;
  private final transient LinkStories links;
  private final OrderedList entries = new OrderedList();

  HistoryPanel(Authors authors, RecordDoors doors, LinkStories links) {
    this.authors = authors;
    this.doors = doors;
    this.links = links;
    addClassNames("record-panel", "history-panel");
    entries.addClassName("history-entries");
    add(new H2(Texts.of("records.history")), entries);
  }

  void show(CrmRecord record, ObjectType type) {
    entries.removeAll();
    var groups = together(doors.records().history(record.id()));
    var stories = new ArrayDeque<>(links.of(record.id()));
    for (var i = 0; i < groups.size(); i++) {
      while (!stories.isEmpty() && stories.getFirst().at().isAfter(groups.get(i).getFirst().at())) {
        entries.add(stories.removeFirst().entry());
      }
      entries.add(entry(groups.get(i), record, type, i == groups.size() - 1));
    }
    stories.forEach(story -> entries.add(story.entry()));
  }

  /// Changes that were made at once stand together.
  private static List<List<PropertyChange>> together(List<PropertyChange> changes) {
    var groups = new ArrayList<List<PropertyChange>>();
    for (var change : changes) {
      if (groups.isEmpty() || !isSame(groups.getLast().getFirst(), change)) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(change);
    }
    return groups;
  }

  private static boolean isSame(PropertyChange one, PropertyChange other) {
    return one.at().equals(other.at()) && one.source().equals(other.source()) && one.lineNumber().equals(other.lineNumber());
  }

  private ListItem entry(List<PropertyChange> changes, CrmRecord record, ObjectType type, boolean oldest) {
    var first = changes.getFirst();
    var isCreation = oldest && changes.stream().allMatch(change -> change.oldValue().isEmpty());
    var icon = isCreation ? IntakeIcon.PLUS : authors.isImport(first.source()) ? IntakeIcon.IMPORTS : IntakeIcon.PENCIL;
    var mark = new Span(icon.create());
    mark.addClassName("history-mark");
    var time = new Span(Moments.relative(first.at()));
    time.setTitle(Moments.exact(first.at()));
    time.addClassName("history-time");
    var head = new Div(who(first, type, isCreation), time);
    head.addClassName("history-head");
    var body = new Div(head);
    body.addClassName("history-body");
    row(first).ifPresent(body::add);
    body.add(values(changes.stream().map(change -> value(change, record, type, isCreation)).toList()));
    return new ListItem(mark, body);
  }

  private Span who(PropertyChange change, ObjectType type, boolean isCreation) {
    var name = authors.name(change.source());
    var kind = authors.isImport(change.source()) ? "import" : "user";
    var words = new Span(Texts.of("records.history." + (isCreation ? "created." : "changed.") + kind, Labels.inSentence(type, 1)));
    Component author = authors.address(change.source()).<Component>map(address -> link(address, name)).orElseGet(() -> new Span(name));
    author.addClassName("history-author");
    var line = authors.isImport(change.source()) ? new Span(words, author) : new Span(author, words);
    line.addClassName("history-who");
    return line;
  }

  private static Anchor link(String address, String name) {
    var link = new Anchor(address, name);
    link.getElement().setAttribute("router-link", true);
    return link;
  }

  private Optional<Span> row(PropertyChange change) {
    return change.lineNumber().map(line -> {
      var words = new Span(authors.file(change.source()).map(file -> Texts.of("records.history.file", line, file))
          .orElseGet(() -> Texts.of("records.history.row", line)));
      words.addClassName("history-row");
      return words;
    });
  }

  private static Div values(List<Div> lines) {
    var values = new Div();
    values.addClassName("history-values");
    lines.stream().limit(SHOWN_AT_FIRST).forEach(values::add);
    if (lines.size() > SHOWN_AT_FIRST) {
      var more = new Button(Texts.of("records.history.all", lines.size()), event -> {
        event.getSource().setVisible(false);
        lines.stream().skip(SHOWN_AT_FIRST).forEach(values::add);
      });
      more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
      values.add(more);
    }
    return values;
  }

  private Div value(PropertyChange change, CrmRecord record, ObjectType type, boolean isCreation) {
    var property = doors.catalog().find(type.id(), change.property());
    UnaryOperator<String> words = stored -> property.map(known -> words(known, stored, record, type)).orElse(stored);
    var label = new Span(property.map(Labels::of).orElse(change.property()));
    label.addClassName("history-label");
    var line = new Div(label);
    line.addClassName("history-value");
    if (!isCreation) {
      line.add(text(change.oldValue().map(words), "history-old"), IntakeIcon.ARROW_RIGHT.create());
    }
    line.add(text(change.newValue().map(words), "history-new"));
    return line;
  }

  private static Span text(Optional<String> value, String kind) {
    var text = new Span(value.orElseGet(() -> Texts.of("records.history.empty")));
    text.addClassNames(kind, value.isEmpty() ? "history-none" : "history-some");
    return text;
  }

  /// A moment in a history is told exactly.
  private static String words(Property property, String stored, CrmRecord record, ObjectType type) {
    return property.type() == PropertyType.DATETIME ? PropertyFormat.exact(property, stored)
        : PropertyFormat.text(property, stored, RecordValues.currency(record, property, type));
  }
}
