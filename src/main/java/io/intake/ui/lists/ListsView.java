package io.intake.ui.lists;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.intake.crmobjects.ObjectTypes;
import io.intake.imports.ImportId;
import io.intake.imports.Imports;
import io.intake.lists.ListRefused;
import io.intake.lists.ObjectList;
import io.intake.lists.ObjectLists;
import io.intake.ui.Routes;
import io.intake.ui.VisibleObjects;
import io.intake.ui.components.EmptyState;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.Texts;
import io.intake.users.CurrentUser;
import io.intake.users.User;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// All lists: open one as an index page, rename it, delete it.
@Route(Routes.LISTS)
@PermitAll
class ListsView extends Div implements HasDynamicTitle {

  private static final String IMPORT = "IMPORT";

  private final ObjectLists lists;
  private final Imports imports;
  private final User user;
  private final VisibleObjects visible;
  private final Paragraph explanation = new Paragraph();
  private final Button bin = new Button(IntakeIcon.TRASH.create());
  private final ListGrid grid;
  private final EmptyState empty;

  ListsView(ObjectLists lists, ObjectTypes objectTypes, VisibleObjects visible, Imports imports, CurrentUser currentUser) {
    this.lists = lists;
    this.imports = imports;
    this.visible = visible;
    this.user = currentUser.get();
    addClassNames("page", "page-wide");
    grid = new ListGrid(objectTypes, user, this::rename, this::delete);
    empty = new EmptyState(IntakeIcon.LISTS, Texts.of("lists.empty"), Texts.of("lists.empty.why"));
    explanation.addClassName("page-explanation");
    bin.addClickListener(event -> new DeletedListsDialog(lists.deleted(), this::restore).open());
    bin.addThemeVariants(ButtonVariant.TERTIARY);
    var create = new Button(Texts.of("lists.new"), IntakeIcon.PLUS.create(), event -> create());
    create.addThemeVariants(ButtonVariant.PRIMARY);
    var toolbar = new Div(explanation, bin, create);
    toolbar.addClassName("lists-toolbar");
    add(toolbar, grid, empty);
    refresh();
  }

  private void refresh() {
    var all = lists.list();
    grid.show(all, lists.frozen(all), importNames(all));
    explanation.setText(Texts.of("lists.why", all.size()));
    var deleted = lists.deleted().size();
    bin.setText(Texts.of("lists.deleted.some", deleted));
    bin.setVisible(deleted > 0);
    grid.setVisible(!all.isEmpty());
    empty.setVisible(all.isEmpty());
  }

  private Map<String, String> importNames(List<ObjectList> all) {
    if (!user.canImport()) {
      return Map.of();
    }
    var ids = all.stream().map(ObjectList::source).filter(source -> source.kind().equals(IMPORT))
        .map(source -> new ImportId(Long.parseLong(source.id()))).collect(Collectors.toSet());
    return imports.names(ids).entrySet().stream()
        .collect(Collectors.toMap(name -> Long.toString(name.getKey().value()), Map.Entry::getValue));
  }

  private void rename(ObjectList list) {
    new RenameDialog(list.name(), name -> {
      lists.rename(list.id(), name);
      refresh();
      Notifications.done(Texts.of("lists.renamed", name));
    }).open();
  }

  private void delete(ObjectList list) {
    try {
      lists.delete(list.id());
    } catch (ListRefused refused) {
      Notifications.failed(Texts.of("lists.refused." + refused.reason(), refused.argument()));
      return;
    }
    refresh();
    Notifications.done(Texts.of("lists.deleted", list.name()), Texts.of("lists.restore"), () -> restore(list));
  }

  private void restore(ObjectList list) {
    lists.restore(list.id());
    refresh();
  }

  private void create() {
    new NewListDialog(visible.list(), (name, type, active) -> {
      var list = active ? lists.create(name, type.id(), List.of()) : lists.create(name, type.id());
      UI.getCurrent().navigate(Routes.openList(list.id()));
    }).open();
  }

  @Override
  public String getPageTitle() {
    return Texts.of("frame.lists");
  }
}
