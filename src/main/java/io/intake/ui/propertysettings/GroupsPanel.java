package io.intake.ui.propertysettings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.intake.crmobjects.ObjectType;
import io.intake.properties.PropertyGroup;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The headings of an object type's properties, in their order.
class GroupsPanel extends Div {

  private final transient PropertyDoors doors;
  private final transient ObjectType type;
  private final Div lines = new Div();
  private final TextField added = new TextField();

  GroupsPanel(PropertyDoors doors, ObjectType type) {
    this.doors = doors;
    this.type = type;
    addClassName("groups-panel");
    lines.addClassName("sortable-lines");
    lines.getElement().setAttribute("role", "list");
    added.setPlaceholder(Texts.of("propertysettings.group.new"));
    added.setAriaLabel(Texts.of("propertysettings.group.new"));
    var create = new Button(Texts.of("propertysettings.group.create"), IntakeIcon.PLUS.create(), event -> create());
    var line = new Div(added, create);
    line.addClassName("add-line");
    add(lines, line);
    draw();
  }

  private void draw() {
    lines.removeAll();
    var groups = doors.catalog().groups(type.id());
    var properties = doors.catalog().list(type.id());
    for (var group : groups) {
      var count = properties.stream().filter(property -> property.group().equals(group.name())).count();
      lines.add(line(group, groups, count));
    }
  }

  private Div line(PropertyGroup group, List<PropertyGroup> groups, long count) {
    var place = groups.indexOf(group);
    var label = new TextField();
    label.setValue(Labels.of(group));
    label.setAriaLabel(Texts.of("propertysettings.group.label"));
    label.setReadOnly(group.builtIn());
    label.addValueChangeListener(event -> rename(group, event.getValue()));
    var figure = new Span(Texts.of("propertysettings.figure", count));
    figure.addClassName("faint");
    var delete = SortButtons.icon(IntakeIcon.TRASH, Texts.of("propertysettings.group.delete", Labels.of(group)), () -> delete(group));
    delete.setEnabled(!group.builtIn() && count == 0);
    var line = new Div(SortButtons.of(Labels.of(group), place, groups.size(), to -> move(groups, place, to)), label, figure, delete);
    line.addClassName("sortable-line");
    line.getElement().setAttribute("role", "listitem");
    SortButtons.drag(line, place, from -> move(groups, from, place));
    return line;
  }

  private void move(List<PropertyGroup> groups, int from, int to) {
    var names = new ArrayList<>(groups.stream().map(PropertyGroup::name).toList());
    names.add(to, names.remove(from));
    doors.administration().orderGroups(type.id(), Collections.unmodifiableList(names));
    draw();
    SortButtons.focus(lines, to);
  }

  private void create() {
    if (Refusals.attempt(() -> doors.administration().createGroup(type.id(), added.getValue()))) {
      added.clear();
    }
    draw();
  }

  private void rename(PropertyGroup group, String label) {
    if (Refusals.attempt(() -> doors.administration().renameGroup(type.id(), group.name(), label))) {
      Notifications.done(Texts.of("propertysettings.group.renamed", label));
    }
    draw();
  }

  private void delete(PropertyGroup group) {
    if (Refusals.attempt(() -> doors.administration().deleteGroup(type.id(), group.name()))) {
      Notifications.done(Texts.of("propertysettings.group.deleted", group.label()), Texts.of("settings.undo"), () -> {
        Refusals.attempt(() -> doors.administration().createGroup(type.id(), group.label()));
        draw();
      });
    }
    draw();
  }
}
