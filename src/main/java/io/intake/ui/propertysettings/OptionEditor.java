package io.intake.ui.propertysettings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.intake.properties.Property;
import io.intake.properties.PropertyOption;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// The options of a property: named, moved, hidden and added here; merged and taken away in a question of its own.
class OptionEditor extends Div {

  /// More would make the page slow; those further down are found by their name.
  private static final int MOST_SHOWN = 200;

  private final transient PropertyDoors doors;
  private final transient Property property;
  private final transient Runnable changed;
  private final transient List<PropertyOption> options;
  /// Those that are not saved yet.
  private final transient Set<PropertyOption> fresh = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Div lines = new Div();
  private final TextField search = new TextField();
  private final TextField added = new TextField();
  private final Span more = new Span();

  /// @param changed told once an option was taken away
  OptionEditor(PropertyDoors doors, Property property, Runnable changed) {
    this.doors = doors;
    this.property = property;
    this.changed = changed;
    this.options = new ArrayList<>(property.options());
    addClassName("option-editor");
    lines.addClassName("sortable-lines");
    lines.getElement().setAttribute("role", "list");
    search.setPlaceholder(Texts.of("propertysettings.option.search"));
    search.setAriaLabel(Texts.of("propertysettings.option.search"));
    search.setPrefixComponent(IntakeIcon.SEARCH.create());
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(event -> draw());
    search.setVisible(options.size() > 12);
    more.addClassName("faint");
    added.setPlaceholder(Texts.of("propertysettings.option.new"));
    added.setAriaLabel(Texts.of("propertysettings.option.new"));
    added.addKeyPressListener(Key.ENTER, event -> addOption());
    var line = new Div(added, new Button(Texts.of("propertysettings.option.add"), IntakeIcon.PLUS.create(), event -> addOption()));
    line.addClassName("add-line");
    line.setVisible(!property.readOnly());
    add(search, lines, more, line);
    draw();
  }

  /// As they are on the screen.
  List<PropertyOption> options() {
    var numbered = new ArrayList<PropertyOption>();
    options.forEach(option -> numbered.add(new PropertyOption(option.value(), option.label(), numbered.size(), option.hidden())));
    return numbered;
  }

  private void draw() {
    lines.removeAll();
    var words = search.getValue().strip().toLowerCase(Texts.locale());
    var shown = 0;
    var hits = 0;
    for (var place = 0; place < options.size(); place++) {
      var option = options.get(place);
      if (words.isEmpty() || (option.label() + " " + option.value()).toLowerCase(Texts.locale()).contains(words)) {
        hits++;
        if (shown < MOST_SHOWN) {
          lines.add(line(option, place));
          shown++;
        }
      }
    }
    more.setText(hits > shown ? Texts.of("propertysettings.option.more", hits - shown) : "");
    more.setVisible(hits > shown);
  }

  private Div line(PropertyOption option, int place) {
    var label = new TextField();
    label.setValue(option.label());
    label.setAriaLabel(Texts.of("propertysettings.option.label"));
    label.addValueChangeListener(event -> rename(place, event.getOldValue(), event.getValue()));
    var value = fresh.contains(option) ? value(option, place) : stored(option);
    var hidden = new Checkbox(Texts.of("propertysettings.option.hidden"), option.hidden());
    hidden.addValueChangeListener(event -> replace(place, new PropertyOption(options.get(place).value(),
        options.get(place).label(), place, event.getValue())));
    var line = new Div();
    line.addClassName("sortable-line");
    line.getElement().setAttribute("role", "listitem");
    if (property.readOnly()) {
      label.setReadOnly(true);
      hidden.setReadOnly(true);
      line.add(label, value);
      return line;
    }
    var remove = SortButtons.icon(IntakeIcon.TRASH, Texts.of("propertysettings.option.remove", option.label()), () -> remove(place));
    line.add(SortButtons.of(option.label(), place, options.size(), to -> move(place, to)), label, value, hidden, remove);
    SortButtons.drag(line, place, from -> move(from, place));
    return line;
  }

  private static Component stored(PropertyOption option) {
    var value = new Span(option.value());
    value.addClassNames("internal-name", "faint", "cut");
    value.setTitle(Texts.of("propertysettings.option.value", option.value()));
    return value;
  }

  /// Until the option is saved, what is stored for it can be chosen.
  private Component value(PropertyOption option, int place) {
    var value = new TextField();
    value.setValue(option.value());
    value.setAriaLabel(Texts.of("propertysettings.option.stored", option.label()));
    value.setTitle(Texts.of("propertysettings.option.stored.help"));
    value.addClassName("option-value");
    value.addValueChangeListener(event -> replace(place, new PropertyOption(event.getValue().strip(), options.get(place).label(), place,
        options.get(place).hidden())));
    return value;
  }

  /// What is stored for a new option follows its label until it is said otherwise.
  private void rename(int place, String before, String label) {
    var option = options.get(place);
    var follows = fresh.contains(option) && option.value().equals(before.strip());
    replace(place, new PropertyOption(follows ? label.strip() : option.value(), label, place, option.hidden()));
    if (follows) {
      draw();
    }
  }

  private void replace(int place, PropertyOption option) {
    if (fresh.remove(options.set(place, option))) {
      fresh.add(option);
    }
  }

  private void move(int from, int to) {
    options.add(to, options.remove(from));
    draw();
    SortButtons.focus(lines, to);
  }

  private void addOption() {
    var label = added.getValue().strip();
    if (!label.isEmpty()) {
      var option = new PropertyOption(label, label, options.size(), false);
      options.add(option);
      fresh.add(option);
      added.clear();
      draw();
      added.focus();
    }
  }

  /// One that is not saved yet just goes.
  private void remove(int place) {
    var option = options.get(place);
    if (fresh.remove(option)) {
      options.remove(place);
      draw();
    } else {
      new ReplaceOptionDialog(doors, property, option, changed).open();
    }
  }
}
