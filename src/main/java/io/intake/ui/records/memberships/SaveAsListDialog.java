package io.intake.ui.records.memberships;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.intake.crmobjects.ObjectType;
import io.intake.lists.ListMembers;
import io.intake.lists.ListRefused;
import io.intake.lists.ObjectLists;
import io.intake.ui.Routes;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;

/// Asks what an active list shall be called that holds whoever fits the filters of a page.
public class SaveAsListDialog extends Dialog {

  private final transient ObjectType type;
  private final transient ObjectLists lists;
  private final transient ListMembers.Matching filters;
  private final TextField name = new TextField(Texts.of("lists.name"));

  /// @param count how many fit now
  public SaveAsListDialog(ObjectType type, ObjectLists lists, ListMembers.Matching filters, long count) {
    this.type = type;
    this.lists = lists;
    this.filters = filters;
    setHeaderTitle(Texts.of("lists.save"));
    setWidth("440px");
    name.setMaxLength(ObjectLists.LONGEST_NAME);
    name.setWidthFull();
    name.setAutofocus(true);
    var why = new Paragraph(Texts.of(filters.search().isEmpty() ? "lists.save.why" : "lists.save.why.search", count,
        Labels.inSentence(type, count), filters.conditions().size(), filters.search()));
    why.addClassName("form-explanation");
    var form = new Div(name, why);
    form.addClassName("dialog-form");
    add(form);
    var save = new Button(Texts.of("lists.save"), event -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.addClickShortcut(Key.ENTER);
    getFooter().add(new Button(Texts.of("lists.cancel"), event -> close()), save);
  }

  private void save() {
    try {
      var list = lists.create(name.getValue(), type.id(), filters);
      close();
      Notifications.done(Texts.of("lists.saved", list.size(), Labels.inSentence(type, list.size()), list.name()), Texts.of("lists.open"),
          () -> UI.getCurrent().navigate(Routes.openList(list.id())));
    } catch (ListRefused refused) {
      name.setErrorMessage(Texts.of("lists.refused." + refused.reason(), refused.argument()));
      name.setInvalid(true);
    }
  }
}
