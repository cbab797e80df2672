package io.intake.ui.exports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import io.intake.crmobjects.ObjectType;
import io.intake.exports.ExportId;
import io.intake.exports.Exports;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.List;

/// Asks what a file shall hold, then shows how far it is until it can be taken home. Closed before, the file waits on the page of exports.
public class ExportDialog extends Dialog {

  private final transient ExportSubject subject;
  private final transient ExportDoors doors;
  private final ExportForm form;
  private final Button start = new Button();
  private final Button close = new Button(Texts.of("exports.cancel"), event -> close());

  public ExportDialog(ExportSubject subject, ExportDoors doors) {
    this.subject = subject;
    this.doors = doors;
    form = new ExportForm(subject, linked());
    setHeaderTitle(Texts.of("exports.title", Labels.plural(subject.type()).toLowerCase(Texts.locale())));
    setWidth("480px");
    add(form);
    start.setText(Texts.of("exports.start"));
    start.addThemeVariants(ButtonVariant.PRIMARY);
    start.addClickListener(event -> start());
    start.setDisableOnClick(true);
    getFooter().add(close, start);
  }

  private List<ObjectType> linked() {
    return doors.objects().list().stream().filter(other -> !other.equals(subject.type()))
        .filter(other -> !doors.associations().labels(subject.type().id(), other.id()).isEmpty()).toList();
  }

  private void start() {
    var request = form.request();
    show(form.isOfSelected() ? doors.exports().order(request, subject.selected()) : doors.exports().order(request));
  }

  private void show(ExportId id) {
    removeAll();
    var hint = new Paragraph(Texts.of("exports.waits", Exports.DAYS_KEPT));
    hint.addClassName("export-hint");
    add(new ExportProgress(id, doors), hint);
    start.setVisible(false);
    close.setText(Texts.of("exports.close"));
  }
}
