package io.intake.ui.lists;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.intake.lists.ListMembers;
import io.intake.lists.ListRefused;
import io.intake.lists.ObjectList;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.Texts;
import io.intake.ui.records.RecordDoors;
import io.intake.ui.records.filter.FilterBar;
import io.intake.ui.records.filter.ListMembership;
import java.util.List;

/// The filters by which records come on an active list. Changes count once they are saved, so that half a filter fills no list.
class ActiveFilters extends Div {

  private final transient ObjectList list;
  private final transient RecordDoors doors;
  private final transient Runnable saved;
  private final transient ListMembers.Matching before;
  private transient ListMembers.Matching filters;
  private final FilterBar bar;
  private final Span outlook = new Span();
  private final Div decision = new Div();

  ActiveFilters(ObjectList list, RecordDoors doors, Runnable saved) {
    this.list = list;
    this.doors = doors;
    this.saved = saved;
    before = list.members() instanceof ListMembers.Matching known ? known : new ListMembers.Matching(List.of());
    filters = before;
    var others = doors.lists().list(list.objectType()).stream().filter(other -> !other.id().equals(list.id())).toList();
    bar = new FilterBar(ListMembership.and(doors.catalog().list(list.objectType()), list.objectType(), others),
        doors.lostNames(list.objectType()), before.filter(list.objectType()),
        other -> change(new ListMembers.Matching(other.search(), other.conditions())));
    bar.nameSearch(Texts.of("lists.filters.search"));
    addClassName("active-filters");
    outlook.getElement().setAttribute("role", "status");
    var save = new Button(Texts.of("lists.filters.save"), event -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
    var cancel = new Button(Texts.of("lists.cancel"), event -> {
      bar.show(before.filter(list.objectType()));
      change(before);
    });
    cancel.addThemeVariants(ButtonVariant.SMALL);
    decision.add(outlook, cancel, save);
    decision.addClassName("active-filters-decision");
    decision.setVisible(false);
    var label = new Span(Texts.of("lists.filters"));
    label.addClassName("active-filters-label");
    add(label, bar, decision);
    if (!list.mayBeChangedBy(doors.currentUser().get())) {
      bar.setEnabled(false);
      var why = new Span(Texts.of("lists.others"));
      why.addClassName("active-filters-others");
      add(why);
    }
  }

  private void change(ListMembers.Matching others) {
    filters = others;
    decision.setVisible(!filters.equals(before));
    if (decision.isVisible()) {
      var count = filters.isEmpty() ? 0 : doors.records().count(filters.filter(list.objectType()));
      outlook.setText(Texts.of("lists.filters.outlook", count));
    }
  }

  private void save() {
    try {
      doors.lists().changeFilters(list.id(), filters);
      saved.run();
    } catch (ListRefused refused) {
      Notifications.failed(Texts.of("lists.refused." + refused.reason(), refused.argument()));
    }
  }
}
