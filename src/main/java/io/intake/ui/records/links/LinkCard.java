package io.intake.ui.records.links;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.intake.associations.LinkLabel;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.ObjectType;
import io.intake.ui.Routes;
import io.intake.ui.components.ComponentWords;
import io.intake.ui.components.Initials;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.function.Consumer;

/// One linked record with its labels, and a menu of what can be done about the link.
class LinkCard extends Div {

  /// What the menu does.
  ///
  /// @param changed told after each change
  record Actions(boolean editable, Runnable changed, Consumer<LinkDoors.Linked> unlink) {
  }

  private final transient CrmRecord record;
  private final transient LinkDoors.Linked linked;
  private final transient ObjectType type;
  private final transient LinkDoors doors;
  private final transient Actions actions;

  LinkCard(CrmRecord record, LinkDoors.Linked linked, ObjectType type, LinkDoors doors, Actions actions) {
    this.record = record;
    this.linked = linked;
    this.type = type;
    this.doors = doors;
    this.actions = actions;
    addClassName("link-card");
    var name = RecordNames.of(linked.record(), type);
    add(new Initials(name, type.isPerson()), words(name));
    if (actions.editable()) {
      add(menu(name));
    }
  }

  private Div words(String name) {
    var link = new Anchor(Routes.openRecord(type, linked.record().id().value()), name);
    link.getElement().setAttribute("router-link", true);
    link.addClassName("link-card-name");
    var words = new Div(link);
    words.addClassName("link-card-words");
    var fact = RecordNames.fact(linked.record(), type);
    if (!fact.isEmpty()) {
      var line = new Span(fact);
      line.addClassName("link-card-fact");
      words.add(line);
    }
    words.add(labels());
    return words;
  }

  private Div labels() {
    var labels = new Div();
    labels.addClassName("value-tags");
    if (linked.link().primary()) {
      labels.add(tag(Texts.of("records.links.primary"), "tag-primary"));
    }
    linked.link().labels().forEach(label -> labels.add(tag(Labels.of(label), "tag-label")));
    if (linked.record().archived()) {
      labels.add(tag(Texts.of("links.archived"), "tag-label"));
    }
    labels.setVisible(labels.getComponentCount() > 0);
    return labels;
  }

  private static Span tag(String label, String kind) {
    var tag = new Span(label);
    tag.addClassNames("tag", kind);
    tag.setTitle(label);
    return tag;
  }

  private MenuBar menu(String name) {
    var bar = new MenuBar();
    bar.setI18n(ComponentWords.menus());
    bar.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
    bar.addClassName("row-menu");
    var top = bar.addItem(IntakeIcon.MORE.create());
    top.setAriaLabel(Texts.of("links.actions", name));
    fill(top);
    return bar;
  }

  private void fill(MenuItem top) {
    var items = top.getSubMenu();
    if (!linked.link().primary() && !linked.record().archived() && doors.links().hasPrimary(record.id().objectType(), type.id())) {
      items.addItem(Texts.of("links.makePrimary"), event -> change(() -> doors.links().makePrimary(record.id(), linked.record().id())));
    }
    var offered = doors.links().labels(record.id().objectType(), type.id()).stream()
        .filter(label -> !linked.link().labels().contains(label)).toList();
    if (!offered.isEmpty() && !linked.record().archived()) {
      var add = items.addItem(Texts.of("links.label.add")).getSubMenu();
      offered.forEach(label -> add.addItem(Labels.of(label), event -> change(() -> addLabel(label))));
    }
    linked.link().labels().forEach(label -> items.addItem(Texts.of("links.label.remove", Labels.of(label)),
        event -> change(() -> doors.links().removeLabel(record.id(), linked.record().id(), label))));
    items.addItem(Texts.of("links.unlink"), event -> actions.unlink().accept(linked));
  }

  private void addLabel(LinkLabel label) {
    doors.links().addLabel(record.id(), linked.record().id(), label);
  }

  private void change(Runnable work) {
    LinkWords.tryTo(type, () -> {
      work.run();
      actions.changed().run();
    });
  }
}
