package io.intake.ui.lists;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.intake.lists.ObjectList;
import io.intake.lists.ObjectLists;
import io.intake.ui.components.Moments;
import io.intake.ui.components.Texts;
import java.util.List;
import java.util.function.Consumer;

/// The lists that were deleted and can be brought back.
class DeletedListsDialog extends Dialog {

  DeletedListsDialog(List<ObjectList> deleted, Consumer<ObjectList> restore) {
    setHeaderTitle(Texts.of("lists.deleted.title"));
    setWidth("560px");
    var rows = new Div();
    rows.addClassName("deleted-lists");
    deleted.forEach(list -> rows.add(row(list, restore)));
    add(new Paragraph(Texts.of("lists.deleted.why", ObjectLists.DAYS_KEPT)), rows);
    getFooter().add(new Button(Texts.of("lists.close"), event -> close()));
  }

  private Div row(ObjectList list, Consumer<ObjectList> restore) {
    var name = new Span(list.name());
    name.addClassNames("deleted-list-name", "cut");
    name.setTitle(list.name());
    var when = new Span(list.deletedAt().map(Moments::relative).orElse(""));
    when.addClassName("deleted-list-when");
    var back = new Button(Texts.of("lists.restore"), event -> {
      restore.accept(list);
      close();
    });
    back.setAriaLabel(Texts.of("lists.restore.one", list.name()));
    back.addThemeVariants(ButtonVariant.SMALL);
    var row = new Div(name, when, back);
    row.addClassName("deleted-list");
    return row;
  }
}
