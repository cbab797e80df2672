package io.intake.ui.settings.objects;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.intake.crmobjects.CustomObject;
import io.intake.crmobjects.ObjectType;
import io.intake.properties.ObjectTypeId;
import io.intake.ui.Routes;
import io.intake.ui.components.ComponentWords;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The objects that people defined, each with what can be done about it.
class ObjectGrid extends Grid<CustomObject> {

  /// What the menu of a row does.
  record Actions(Consumer<CustomObject> edit, Consumer<CustomObject> archive, Consumer<CustomObject> restore) {
  }

  /// What a row shows besides the object: asked for once, not row by row.
  ///
  /// @param records how many there are, by object
  /// @param linked what each is linked with, in words
  record Facts(Map<ObjectTypeId, Long> records, Map<ObjectTypeId, String> linked) {
  }

  private final Actions actions;
  private Facts facts = new Facts(Map.of(), Map.of());

  ObjectGrid(Actions actions) {
    this.actions = actions;
    setAllRowsVisible(true);
    setSelectionMode(SelectionMode.NONE);
    addComponentColumn(ObjectGrid::name).setHeader(Texts.of("objects.object")).setFlexGrow(2).setWidth("200px");
    addComponentColumn(this::linked).setHeader(Texts.of("objects.linked.short")).setFlexGrow(2).setWidth("180px");
    addColumn(row -> NumberFormat.getIntegerInstance(Texts.locale()).format(facts.records().getOrDefault(row.type().id(), 0L)))
        .setHeader(Texts.of("objects.records")).setTextAlign(ColumnTextAlign.END).setFlexGrow(0).setWidth("110px");
    addComponentColumn(ObjectGrid::state).setHeader(Texts.of("settings.users.state")).setFlexGrow(0).setWidth("140px");
    addComponentColumn(this::menu).setFlexGrow(0).setWidth("68px").setHeader(hidden(Texts.of("settings.users.actions")));
  }

  void show(List<CustomObject> objects, Facts known) {
    facts = known;
    setItems(objects);
  }

  private static Div name(CustomObject object) {
    var type = object.type();
    var words = Labels.plural(type);
    var row = new Div(IntakeIcon.named(type.icon()).create(), object.archived() ? new Span(words) : link(type, words));
    row.addClassName("menu-row");
    row.setTitle(words);
    return row;
  }

  private static Anchor link(ObjectType type, String words) {
    var link = new Anchor(Routes.openObjects(type), words);
    link.getElement().setAttribute("router-link", true);
    link.addClassNames("cut", "row-link");
    return link;
  }

  private Span linked(CustomObject object) {
    var words = facts.linked().getOrDefault(object.type().id(), "");
    var span = new Span(words.isEmpty() ? "–" : words);
    span.addClassName("cut");
    span.setTitle(words);
    return span;
  }

  private static Span state(CustomObject object) {
    var icon = object.archived() ? IntakeIcon.ARCHIVE : IntakeIcon.DONE;
    var badge = new Span(icon.create(), new Span(Texts.of(object.archived() ? "objects.archived" : "objects.inUse")));
    badge.addClassNames("badge", object.archived() ? "badge-unchanged" : "badge-created");
    return badge;
  }

  private MenuBar menu(CustomObject object) {
    var bar = new MenuBar();
    bar.setI18n(ComponentWords.menus());
    bar.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
    bar.addClassName("row-menu");
    var top = bar.addItem(IntakeIcon.MORE.create());
    top.setAriaLabel(Texts.of("settings.users.actionsOf", Labels.plural(object.type())));
    var items = top.getSubMenu();
    if (object.archived()) {
      items.addItem(Texts.of("objects.restore"), event -> actions.restore().accept(object));
    } else {
      items.addItem(Texts.of("objects.edit"), event -> actions.edit().accept(object));
      items.addSeparator();
      items.addItem(Texts.of("objects.archive"), event -> actions.archive().accept(object));
    }
    return bar;
  }

  private static Span hidden(String text) {
    var span = new Span(text);
    span.addClassName("unseen");
    return span;
  }
}
