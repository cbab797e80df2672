package io.intake.ui.importwizard.savedmappings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import io.intake.imports.MappingFit;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import java.util.List;

/// All saved mappings for the objects of this import: to use, to rename, to delete.
class SavedMappingsDialog extends Dialog {

  private final transient SerializableConsumer<MappingFit> onUse;
  private final transient SerializableConsumer<MappingFit> onRename;
  private final transient SerializableConsumer<MappingFit> onDelete;

  SavedMappingsDialog(List<SavedMappingItem> items, SerializableConsumer<MappingFit> onUse, SerializableConsumer<MappingFit> onRename,
      SerializableConsumer<MappingFit> onDelete) {
    this.onUse = onUse;
    this.onRename = onRename;
    this.onDelete = onDelete;
    setHeaderTitle(Texts.of("mapping.list.title"));
    setWidth("640px");
    var rows = new Div();
    rows.addClassName("saved-mappings");
    rows.getElement().setAttribute("role", "list");
    items.forEach(item -> rows.add(row(item)));
    var list = new Div(new Paragraph(Texts.of(items.isEmpty() ? "mapping.list.none" : "mapping.list.lead")), rows);
    list.addClassName("dialog-form");
    add(list);
    getFooter().add(new Button(Texts.of("mapping.close"), event -> close()));
  }

  private Div row(SavedMappingItem item) {
    var fit = item.fit();
    var name = fit.mapping().name();
    var title = new Span(name);
    title.addClassName("saved-mapping-name");
    var words = new Div(title, new Span(Texts.of("mapping.list.columns", fit.columns().size()) + " " + FitWords.differences(fit)));
    if (!item.author().isEmpty()) {
      words.add(new Span(Texts.of("mapping.list.by", item.author())));
    }
    words.addClassName("saved-mapping-words");
    var use = new Button(Texts.of("mapping.list.use"), event -> leave(onUse, fit));
    use.setEnabled(!fit.columns().isEmpty());
    use.addThemeVariants(ButtonVariant.SMALL);
    use.setAriaLabel(Texts.of("mapping.list.use.of", name));
    var row = new Div(words, use);
    if (item.changeable()) {
      row.add(icon(IntakeIcon.PENCIL, "mapping.list.rename.of", onRename, fit),
          icon(IntakeIcon.TRASH, "mapping.list.delete.of", onDelete, fit));
    }
    row.addClassName("saved-mapping");
    row.getElement().setAttribute("role", "listitem");
    return row;
  }

  private Button icon(IntakeIcon icon, String label, SerializableConsumer<MappingFit> act, MappingFit fit) {
    var button = new Button(icon.create(), event -> leave(act, fit));
    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    button.setAriaLabel(Texts.of(label, fit.mapping().name()));
    button.setTooltipText(Texts.of(label, fit.mapping().name()));
    return button;
  }

  private void leave(SerializableConsumer<MappingFit> act, MappingFit fit) {
    close();
    act.accept(fit);
  }
}
