package io.intake.ui.records.memberships;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordId;
import io.intake.lists.ListRefused;
import io.intake.lists.ObjectList;
import io.intake.lists.ObjectLists;
import io.intake.ui.Routes;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import io.intake.users.User;
import java.util.List;
import java.util.Optional;

/// Asks which list records shall be put on, one that is there or a new one.
public class AddToListDialog extends Dialog {

  private final transient ObjectType type;
  private final transient ObjectLists lists;
  private final transient List<RecordId> selected;
  private final transient RecordFilter shown;
  private final RadioButtonGroup<Boolean> which = new RadioButtonGroup<>(Texts.of("lists.add.which"));
  private final ComboBox<String> list = new ComboBox<>(Texts.of("lists.add.list"));
  private final transient List<ObjectList> statics;
  private final transient List<ObjectList> known;

  /// @param shown what the page shows, all of which can be put on the list instead
  /// @param count how many those are
  /// @param user who asks: nobody puts records on the lists of others
  public AddToListDialog(ObjectType type, ObjectLists lists, User user, List<RecordId> selected, RecordFilter shown, long count) {
    this.type = type;
    this.lists = lists;
    this.selected = selected;
    this.shown = shown;
    statics = lists.list(type.id()).stream().filter(one -> !one.isActive()).toList();
    known = statics.stream().filter(one -> one.mayBeChangedBy(user)).toList();
    setHeaderTitle(Texts.of("lists.add"));
    setWidth("440px");
    layOut(count);
  }

  private void layOut(long count) {
    which.setItems(false, true);
    which.setItemLabelGenerator(all -> all ? Texts.of("lists.add.all", count, Labels.inSentence(type, count))
        : Texts.of("lists.add.selected", selected.size(), Labels.inSentence(type, selected.size())));
    which.setValue(selected.isEmpty());
    which.setVisible(count > selected.size() && !selected.isEmpty());
    list.setItems(known.stream().map(ObjectList::name).distinct().toList());
    list.setAllowCustomValue(true);
    list.addCustomValueSetListener(event -> list.setValue(event.getDetail()));
    list.setHelperText(Texts.of(known.isEmpty() ? "lists.add.new" : "lists.add.choose"));
    list.setWidthFull();
    list.setAutofocus(true);
    var form = new Div(which, list);
    form.addClassName("dialog-form");
    var save = new Button(Texts.of("lists.add"), event -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    add(form);
    getFooter().add(new Button(Texts.of("lists.cancel"), event -> close()), save);
  }

  private void save() {
    var name = Optional.ofNullable(list.getValue()).map(String::strip).orElse("");
    var isKnown = known.stream().anyMatch(one -> one.name().equals(name));
    if (!isKnown && statics.stream().anyMatch(one -> one.name().equals(name))) {
      list.setErrorMessage(Texts.of("lists.others"));
      list.setInvalid(true);
      return;
    }
    try {
      var chosen = known.stream().filter(one -> one.name().equals(name)).findFirst().orElseGet(() -> lists.create(name, type.id()));
      var added = which.getValue() ? lists.add(chosen.id(), shown) : lists.add(chosen.id(), selected);
      close();
      Notifications.done(Texts.of("lists.added", added, Labels.inSentence(type, added), chosen.name()), Texts.of("lists.open"),
          () -> UI.getCurrent().navigate(Routes.openList(chosen.id())));
    } catch (ListRefused refused) {
      list.setErrorMessage(Texts.of("lists.refused." + refused.reason(), refused.argument()));
      list.setInvalid(true);
    }
  }
}
