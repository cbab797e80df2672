package io.intake.ui.lists;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.intake.crmobjects.ObjectTypes;
import io.intake.imports.ImportId;
import io.intake.lists.ListId;
import io.intake.lists.ObjectList;
import io.intake.ui.Routes;
import io.intake.ui.components.ComponentWords;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Moments;
import io.intake.ui.components.Texts;
import io.intake.ui.components.When;
import io.intake.ui.language.Labels;
import io.intake.users.User;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// A row a list.
class ListGrid extends Grid<ObjectList> {

  private final ObjectTypes objectTypes;
  private final Consumer<ObjectList> rename;
  private final Consumer<ObjectList> delete;
  private final transient User user;
  private Set<ListId> frozen = Set.of();
  private Map<String, String> importNames = Map.of();

  /// @param user who looks: others' lists have no actions
  ListGrid(ObjectTypes objectTypes, User user, Consumer<ObjectList> rename, Consumer<ObjectList> delete) {
    this.objectTypes = objectTypes;
    this.user = user;
    this.rename = rename;
    this.delete = delete;
    setAllRowsVisible(true);
    setSelectionMode(SelectionMode.NONE);
    addComponentColumn(this::name).setHeader(Texts.of("lists.name")).setFlexGrow(3).setComparator(ObjectList::name);
    addComponentColumn(this::object).setHeader(Texts.of("lists.object")).setFlexGrow(0).setWidth("174px");
    addComponentColumn(ListGrid::kind).setHeader(Texts.of("lists.kind")).setFlexGrow(0).setWidth("120px");
    addComponentColumn(this::size).setHeader(Texts.of("lists.size"))
        .setTextAlign(ColumnTextAlign.END).setFlexGrow(0).setWidth("110px").setComparator(ObjectList::size);
    addComponentColumn(this::source).setHeader(Texts.of("lists.source")).setFlexGrow(2);
    addComponentColumn(list -> new When(list.createdAt())).setHeader(Texts.of("lists.created")).setFlexGrow(0).setWidth("150px")
        .setComparator(ObjectList::createdAt);
    addComponentColumn(this::menu).setFlexGrow(0).setWidth("68px").setHeader(actionsHeader());
  }

  /// @param frozen those whose filters ask for what is not there any more
  void show(List<ObjectList> lists, Set<ListId> frozen, Map<String, String> importNames) {
    this.frozen = frozen;
    this.importNames = importNames;
    setItems(lists);
  }

  private Anchor name(ObjectList list) {
    var link = new Anchor(Routes.openList(list.id()), list.name());
    link.getElement().setAttribute("router-link", true);
    link.addClassNames("cut", "row-link");
    link.setTitle(list.name());
    return link;
  }

  private static Span kind(ObjectList list) {
    var kind = new Span(Texts.of(list.isActive() ? "lists.kind.short.active" : "lists.kind.short.static"));
    kind.addClassNames("tag", list.isActive() ? "tag-primary" : "tag-label");
    return kind;
  }

  private Span size(ObjectList list) {
    if (frozen.contains(list.id())) {
      var nobody = new Span(Texts.of("lists.frozen.tag"));
      nobody.addClassNames("tag", "tag-look");
      nobody.setTitle(Texts.of("lists.frozen", list.name()));
      return nobody;
    }
    var size = new Span(NumberFormat.getIntegerInstance(Texts.locale()).format(list.size()));
    size.setTitle(Texts.of("lists.counted", Moments.relative(list.countedAt())));
    return size;
  }

  private Div object(ObjectList list) {
    var type = objectTypes.get(list.objectType());
    var row = new Div(IntakeIcon.named(type.icon()).create(), new Span(Labels.plural(type)));
    row.addClassName("menu-row");
    return row;
  }

  private Span source(ObjectList list) {
    var source = list.source();
    var importName = importNames.get(source.id());
    if (importName == null) {
      return new Span(Texts.of("lists.source." + (source.kind().equals("IMPORT") ? "import" : "hand")));
    }
    var link = new Anchor(Routes.openImport(new ImportId(Long.parseLong(source.id()))), importName);
    link.getElement().setAttribute("router-link", true);
    return new Span(new Span(Texts.of("lists.source.import") + " "), link);
  }

  /// For screen readers: there is nothing to see.
  private static Span actionsHeader() {
    var header = new Span(Texts.of("lists.actions"));
    header.addClassName("unseen");
    return header;
  }

  private MenuBar menu(ObjectList list) {
    var bar = new MenuBar();
    bar.setI18n(ComponentWords.menus());
    bar.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
    bar.addClassName("row-menu");
    bar.setVisible(list.mayBeChangedBy(user));
    var top = bar.addItem(IntakeIcon.MORE.create());
    top.setAriaLabel(Texts.of("lists.actionsOf", list.name()));
    top.getSubMenu().addItem(Texts.of("lists.rename"), event -> rename.accept(list));
    top.getSubMenu().addItem(Texts.of("lists.delete"), event -> delete.accept(list));
    return bar;
  }
}
