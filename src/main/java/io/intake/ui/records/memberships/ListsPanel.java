package io.intake.ui.records.memberships;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordId;
import io.intake.lists.ListRefused;
import io.intake.lists.ObjectList;
import io.intake.lists.ObjectLists;
import io.intake.ui.Routes;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.Texts;
import io.intake.users.User;
import java.util.List;

/// The lists that a record is on, active ones as of now.
public class ListsPanel extends Section {

  private final transient ObjectType type;
  private final transient RecordId record;
  private final transient ObjectLists lists;
  private final transient User user;

  /// @param user who looks: nobody changes the lists of others
  public ListsPanel(ObjectType type, RecordId record, ObjectLists lists, User user) {
    this.type = type;
    this.record = record;
    this.lists = lists;
    this.user = user;
    addClassNames("links-section", "lists-section");
    refresh();
  }

  private void refresh() {
    removeAll();
    var on = lists.containing(record);
    var count = new Span(Texts.of("records.number", on.size()));
    count.addClassName("panel-figure");
    var title = new H2(Texts.of("lists.of"));
    title.add(count);
    add(title);
    if (on.isEmpty()) {
      add(new Paragraph(Texts.of("lists.of.none")));
    }
    on.forEach(list -> add(line(list)));
    var put = new Button(Texts.of("lists.add"), IntakeIcon.PLUS.create(), event -> add());
    put.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    add(put);
  }

  private void add() {
    var dialog = new AddToListDialog(type, lists, user, List.of(record), RecordFilter.all(type.id()), 1);
    dialog.addOpenedChangeListener(event -> {
      if (!event.isOpened()) {
        refresh();
      }
    });
    dialog.open();
  }

  private Div line(ObjectList list) {
    var link = new Anchor(Routes.openList(list.id()), list.name());
    link.getElement().setAttribute("router-link", true);
    link.addClassNames("link-card-name", "cut");
    link.setTitle(list.name());
    var line = new Div(link);
    line.addClassName("list-line");
    if (list.isActive()) {
      var kind = new Span(Texts.of("lists.active"));
      kind.addClassName("tag");
      line.add(kind);
    } else if (list.mayBeChangedBy(user)) {
      line.add(removal(list));
    }
    return line;
  }

  private Button removal(ObjectList list) {
    var remove = new Button(IntakeIcon.CLOSE.create(), event -> {
      try {
        lists.remove(list.id(), List.of(record));
      } catch (ListRefused refused) {
        Notifications.failed(Texts.of("lists.refused." + refused.reason(), refused.argument()));
      }
      refresh();
    });
    remove.setAriaLabel(Texts.of("lists.removeFrom", list.name()));
    remove.setTooltipText(Texts.of("lists.removeFrom", list.name()));
    remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    return remove;
  }
}
