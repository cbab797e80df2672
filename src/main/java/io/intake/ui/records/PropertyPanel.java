package io.intake.ui.records;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.ObjectType;
import io.intake.properties.Property;
import io.intake.ui.components.Initials;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Who a record is, and its properties by group, edited in place.
class PropertyPanel extends Section {

  private final transient ObjectType type;
  private final transient RecordDoors doors;
  private final transient Consumer<CrmRecord> reload;
  private final transient Consumer<CrmRecord> changed;
  private final Div head = new Div();
  private final Div headActions = new Div();
  private final List<PropertyLine> lines = new ArrayList<>();
  private final List<Details> groups = new ArrayList<>();
  private transient CrmRecord record;

  /// @param reload asked for with the record as stored when somebody else changed it
  /// @param changed told after each edit
  PropertyPanel(ObjectType type, CrmRecord record, RecordDoors doors, Consumer<CrmRecord> reload, Consumer<CrmRecord> changed) {
    this.type = type;
    this.record = record;
    this.doors = doors;
    this.reload = reload;
    this.changed = changed;
    addClassNames("record-panel", "property-panel");
    head.addClassName("record-head");
    headActions.addClassName("record-head-actions");
    add(head, headActions, search());
    showHead();
    for (var group : doors.catalog().groups(type.id())) {
      var properties = doors.catalog().list(type.id()).stream().filter(property -> property.group().equals(group.name())).toList();
      if (!properties.isEmpty()) {
        add(group(Labels.of(group), properties));
      }
    }
  }

  void addHeadAction(Component action) {
    headActions.add(action);
  }

  private void showHead() {
    var name = RecordValues.name(record, type);
    var initials = new Initials(name, type.isPerson());
    initials.addClassName("initials-large");
    var words = new Div(new H2(name));
    var fact = type.isPerson() ? fact("jobtitle", "company") : fact(type.fallbackName(), "city");
    if (!fact.isEmpty()) {
      var line = new Span(fact);
      line.addClassName("record-head-fact");
      words.add(line);
    }
    head.removeAll();
    head.add(initials, words);
  }

  private String fact(String... names) {
    return String.join(" · ", List.of(names).stream()
        .map(name -> type.traits().text(name, record.properties().getOrDefault(name, "")))
        .filter(value -> !value.isEmpty() && !value.equals(record.displayName())).toList());
  }

  private TextField search() {
    var search = new TextField();
    search.addClassName("property-search");
    search.setPlaceholder(Texts.of("records.property.search"));
    search.setAriaLabel(Texts.of("records.property.search"));
    search.setPrefixComponent(IntakeIcon.SEARCH.create());
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.EAGER);
    search.addValueChangeListener(event -> find(event.getValue().strip().toLowerCase(Locale.ROOT)));
    return search;
  }

  private void find(String words) {
    lines.forEach(line -> line.showIfFound(words));
    for (var group : groups) {
      var found = words.isEmpty() || lines.stream().anyMatch(line -> line.isVisible() && group.getElement().equals(groupOf(line)));
      group.setVisible(found);
      if (!words.isEmpty()) {
        group.setOpened(found);
      }
    }
  }

  private static Element groupOf(PropertyLine line) {
    return line.getParent().flatMap(Component::getParent).map(Component::getElement).orElse(line.getElement());
  }

  private Details group(String label, List<Property> properties) {
    var content = new Div();
    content.addClassName("property-group");
    var hidden = new ArrayList<PropertyLine>();
    for (var property : properties) {
      var line = new PropertyLine(property, this);
      lines.add(line);
      content.add(line);
      if (!isMain(property)) {
        line.setAside(true);
        hidden.add(line);
      }
    }
    if (!hidden.isEmpty()) {
      content.add(more(hidden));
    }
    var filled = properties.stream().anyMatch(property -> !RecordValues.of(record, property).isEmpty());
    var group = new Details(label, content);
    group.addClassName("property-group-details");
    group.setOpened(groups.isEmpty() || filled);
    groups.add(group);
    return group;
  }

  /// Others stay aside while they are empty.
  private boolean isMain(Property property) {
    return !RecordValues.of(record, property).isEmpty() || type.requirement().names().contains(property.name())
        || type.defaultColumns().contains(property.name());
  }

  private static Button more(List<PropertyLine> hidden) {
    var more = new Button(Texts.of("records.property.more", hidden.size()), event -> {
      event.getSource().setVisible(false);
      hidden.forEach(line -> line.setAside(false));
    });
    more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    more.addClassName("property-more");
    return more;
  }

  ObjectType type() {
    return type;
  }

  CrmRecord record() {
    return record;
  }

  RecordDoors doors() {
    return doors;
  }

  /// Other values may follow from what was saved.
  void saved(CrmRecord other) {
    var before = record;
    record = other;
    showHead();
    lines.forEach(line -> line.follow(before));
    changed.accept(other);
  }

  /// Shows the record as it is stored now.
  void reload() {
    doors.records().find(record.id()).ifPresent(reload);
  }
}
