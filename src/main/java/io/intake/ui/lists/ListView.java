package io.intake.ui.lists;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.intake.crmobjects.ObjectTypes;
import io.intake.lists.ListId;
import io.intake.lists.ListRefused;
import io.intake.lists.ObjectList;
import io.intake.ui.Routes;
import io.intake.ui.components.Crumb;
import io.intake.ui.components.EmptyState;
import io.intake.ui.components.HasCrumbs;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Moments;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import io.intake.ui.records.RecordDoors;
import io.intake.ui.records.index.IndexPage;
import io.intake.ui.records.index.IndexScope;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/// One list: what it is, how records come on it, and its members with everything that an index page can do.
@Route(Routes.LIST)
@PermitAll
class ListView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasCrumbs {

  private final transient ObjectTypes objectTypes;
  private final transient RecordDoors doors;
  private String title = "";

  ListView(ObjectTypes objectTypes, RecordDoors doors) {
    this.objectTypes = objectTypes;
    this.doors = doors;
    addClassNames("record-index-view", "list-view");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var list = event.getRouteParameters().get("id").filter(text -> text.matches("[0-9]{1,18}"))
        .flatMap(text -> doors.lists().find(new ListId(Long.parseLong(text))));
    removeAll();
    list.ifPresentOrElse(found -> show(found, event), this::showNothing);
  }

  private void showNothing() {
    title = Texts.of("lists.missing");
    var back = new Anchor(Routes.LISTS, Texts.of("lists.missing.back"));
    back.addClassName("button-link");
    back.getElement().setAttribute("router-link", true);
    add(new EmptyState(IntakeIcon.SEARCH, title, Texts.of("lists.missing.why"), back));
  }

  private void show(ObjectList list, BeforeEnterEvent event) {
    title = list.name();
    add(head(list));
    if (list.isActive()) {
      var lost = doors.lists().lost(list);
      if (!lost.isEmpty()) {
        add(new FrozenNotice(list, lost, objectTypes.get(list.objectType()).path(), doors.currentUser().get().isAdministrator()));
      }
      add(new ActiveFilters(list, doors, ListView::again));
    }
    var scope = new IndexScope(objectTypes.get(list.objectType()), Optional.of(list));
    add(new IndexPage(scope, event.getLocation().getQueryParameters(), doors));
  }

  private static void again() {
    UI.getCurrent().refreshCurrentRoute(false);
  }

  private Div head(ObjectList list) {
    var kind = new Span(Texts.of(list.isActive() ? "lists.active" : "lists.static"));
    kind.addClassNames("tag", list.isActive() ? "tag-primary" : "tag-label");
    var what = new Span(Texts.of(list.isActive() ? "lists.kind.active" : "lists.kind.static"));
    what.addClassName("list-head-what");
    var when = new Span(Texts.of("lists.made", Moments.relative(list.createdAt())));
    when.addClassName("list-head-what");
    when.setTitle(Moments.exact(list.createdAt()));
    var head = new Div(kind, what, when, actions(list));
    head.addClassName("list-head");
    return head;
  }

  private Div actions(ObjectList list) {
    var rename = action("lists.rename", IntakeIcon.PENCIL, () -> new RenameDialog(list.name(), name -> {
      doors.lists().rename(list.id(), name);
      again();
      Notifications.done(Texts.of("lists.renamed", name));
    }).open());
    var copy = action("lists.copy", IntakeIcon.COPY, () -> copy(list));
    var delete = action("lists.delete", IntakeIcon.TRASH, () -> delete(list));
    var own = list.mayBeChangedBy(doors.currentUser().get());
    rename.setVisible(own);
    delete.setVisible(own);
    var actions = new Div(rename, copy, delete);
    actions.addClassName("list-head-actions");
    return actions;
  }

  private void copy(ObjectList list) {
    new RenameDialog(Texts.of("lists.copy"), Texts.of("lists.copy.name", list.name()), name -> {
      var copied = doors.lists().copy(list.id(), name);
      UI.getCurrent().navigate(Routes.openList(copied.id()));
      var type = objectTypes.get(list.objectType());
      Notifications.done(Texts.of("lists.copied", copied.size(), Labels.inSentence(type, copied.size()), name));
    }).open();
  }

  private void delete(ObjectList list) {
    try {
      doors.lists().delete(list.id());
    } catch (ListRefused refused) {
      Notifications.failed(Texts.of("lists.refused." + refused.reason(), refused.argument()));
      return;
    }
    UI.getCurrent().navigate(Routes.LISTS);
    Notifications.done(Texts.of("lists.deleted", list.name()), Texts.of("lists.restore"), () -> {
      doors.lists().restore(list.id());
      UI.getCurrent().navigate(Routes.openList(list.id()));
    });
  }

  private static Button action(String label, IntakeIcon icon, Runnable action) {
    var button = new Button(Texts.of(label), icon.create(), event -> action.run());
    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    return button;
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(new Crumb(Texts.of("frame.lists"), Routes.LISTS));
  }
}
